#if SQLite && PostgreSQL && Crypto
    import Foundation

    enum ContinuousTime {
        /// Nanoseconds since some moment before the program began.
        static var sinceSomeMoment: UInt64 { DispatchTime.now().uptimeNanoseconds }

        static func seconds(since start: UInt64) -> Double { Double(sinceSomeMoment - start) / 1e9 }
    }

    extension Double {
        /// With so many digits after the point.
        func text(_ digits: Int = 1) -> String { String(format: "%.\(digits)f", self) }
    }

    extension [Double] {
        var median: Double {
            let sorted = self.sorted()
            guard !sorted.isEmpty else { return .nan }
            let middle = sorted.count / 2
            return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
        }
    }
#endif
