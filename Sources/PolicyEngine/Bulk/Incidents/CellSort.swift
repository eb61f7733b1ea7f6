/// The incidents that ended, sorted by cell and by time: both made one number, and the numbers sorted digit by digit.
struct CellSort<Key: FixedWidthInteger & UnsignedInteger & Sendable> {
    private static var digitBits: Int { 11 }

    /// The place of the cell, and below it the time, of each.
    private(set) var keys: [Key]
    /// Which bits of a key are the time.
    let mask: Key

    init<Time>(_ count: CellCount<Time>, timeBits: Int, placeBits: Int) {
        mask = (Key(1) << Key(timeBits)) &- 1
        let passes = (timeBits + placeBits + Self.digitBits - 1) / Self.digitBits
        let (digits, rows, shift) = (1 << Self.digitBits, count.times.count, Key(timeBits))
        var nexts = [UInt32](repeating: 0, count: passes * digits)
        keys = [Key](unsafeUninitializedCapacity: rows) { keys, filled in
            nexts.withUnsafeMutableBufferPointer { nexts in
                count.places.withUnsafeBufferPointer { places in
                    count.times.withUnsafeBufferPointer { times in
                        count.cellOf.withUnsafeBufferPointer { cellOf in
                            for row in 0..<rows {
                                let place = Key(truncatingIfNeeded: places[Int(cellOf[row])])
                                var key = place &<< shift | Key(truncatingIfNeeded: times[row])
                                keys[row] = key
                                for pass in 0..<passes {
                                    let digit = Int(truncatingIfNeeded: key) & (digits &- 1)
                                    nexts[pass &* digits &+ digit] &+= 1
                                    key = key &>> Key(Self.digitBits)
                                }
                            }
                        }
                    }
                }
            }
            filled = rows
        }
        for pass in 0..<passes {
            var place: UInt32 = 0
            for digit in pass * digits..<(pass + 1) * digits {
                let number = nexts[digit]
                nexts[digit] = place
                place += number
            }
        }
        for pass in 0..<passes { sort(byDigitsFrom: pass * Self.digitBits, &nexts, first: pass * digits) }
    }

    /// Keeps the order of what has the same digits there.
    private mutating func sort(byDigitsFrom bit: Int, _ nexts: inout [UInt32], first: Int) {
        let (shift, last) = (Key(bit), (1 << Self.digitBits) - 1)
        let unsorted = keys
        keys = [Key](unsafeUninitializedCapacity: unsorted.count) { keys, filled in
            unsorted.withUnsafeBufferPointer { unsorted in
                nexts.withUnsafeMutableBufferPointer { nexts in
                    let nexts = UnsafeMutableBufferPointer(rebasing: nexts[first...])
                    for row in 0..<unsorted.count {
                        let key = unsorted[row]
                        let digit = Int(truncatingIfNeeded: key &>> shift) & last
                        keys[Int(nexts[digit])] = key
                        nexts[digit] &+= 1
                    }
                }
            }
            filled = unsorted.count
        }
    }
}
