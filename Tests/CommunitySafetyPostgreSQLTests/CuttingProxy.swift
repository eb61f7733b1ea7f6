#if PostgreSQL
    import Foundation

    #if canImport(Glibc)
        import Glibc
        private let stream = Int32(SOCK_STREAM.rawValue)
    #else
        import Darwin
        private let stream = SOCK_STREAM
    #endif

    /// Stands between a store and its server, and can cut both off at the worst moment: the server has committed, and
    /// its answer is on the way.
    ///
    /// Unchecked, as the compiler does not know that the lock guards what changes.
    final class CuttingProxy: @unchecked Sendable {
        /// The server's address, by way of the proxy.
        let address: String
        private let listener: Int32
        private let serverPort: UInt16
        private let lock = NSLock()
        private var isArmed = false
        private var made = 0

        var cuts: Int { lock.withLock { made } }

        func cutAfterNextCommit() { lock.withLock { isArmed = true } }

        init(to server: String) throws {
            let url = URLComponents(string: server)
            guard let port = url?.port.map({ UInt16($0) }), let name = url?.host else { throw Failure.address(server) }
            serverPort = port
            let socket = socket(AF_INET, stream, 0)
            listener = socket
            var place = Self.place(0)
            let isListening = withUnsafePointer(to: &place) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 && listen(socket, 9) == 0
                }
            }
            guard isListening else { throw Failure.listen }
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            _ = withUnsafeMutablePointer(to: &place) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(socket, $0, &length) }
            }
            address = server.replacingOccurrences(
                of: "\(name):\(port)", with: "127.0.0.1:\(UInt16(bigEndian: place.sin_port))")
            Thread.detachNewThread { [self] in accept() }
        }

        private enum Failure: Error {
            case address(String)
            case listen
        }

        private static func place(_ port: UInt16) -> sockaddr_in {
            var place = sockaddr_in()
            place.sin_family = sa_family_t(AF_INET)
            place.sin_port = port.bigEndian
            place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            return place
        }

        private func accept() {
            while true {
                #if canImport(Glibc)
                    let client = Glibc.accept(listener, nil, nil)
                #else
                    let client = Darwin.accept(listener, nil, nil)
                #endif
                guard client >= 0 else { return }
                let server = socket(AF_INET, stream, 0)
                var place = Self.place(serverPort)
                _ = withUnsafePointer(to: &place) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                    }
                }
                Thread.detachNewThread { [self] in pass(from: client, to: server, watching: false) }
                Thread.detachNewThread { [self] in pass(from: server, to: client, watching: true) }
            }
        }

        private func pass(from source: Int32, to target: Int32, watching: Bool) {
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(source, &buffer, buffer.count)
                guard count > 0 else { break }
                if watching, isToBeCut(buffer[..<count]) { break }
                guard write(target, buffer, count) == count else { break }
            }
            shutdown(source, Int32(SHUT_RDWR))
            shutdown(target, Int32(SHUT_RDWR))
        }

        /// True for the answer that tells of a commit, where one was asked for.
        private func isToBeCut(_ bytes: ArraySlice<UInt8>) -> Bool {
            guard Data(bytes).range(of: Data("COMMIT\0".utf8)) != nil else { return false }
            return lock.withLock {
                guard isArmed else { return false }
                isArmed = false
                made += 1
                return true
            }
        }
    }
#endif
