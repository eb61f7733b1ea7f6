#if PostgreSQL
    import CommunitySafetyPostgreSQL
    import Foundation
    import SafetyStorage
    import Testing

    /// A password is planted in every form of connection string, and sought in all that a caller can print.
    @Suite(.enabled(if: Server.isThere)) struct SecrecyTests {
        private static let password = "Pl4nted"
        private static let hasOpenSSL = ["/usr/bin/openssl", "/usr/local/bin/openssl"].contains {
            FileManager.default.isExecutableFile(atPath: $0)
        }

        private static func printed(_ value: Any) -> String {
            var dumped = ""
            dump(value, to: &dumped, maxDepth: 9)
            return "\(value) \(String(reflecting: value)) \(dumped)"
        }

        /// The error of an opening, which says nothing of the password.
        private func refused(_ connection: String) async throws -> StorageError {
            let options = PostgreSQLOptions(connections: 1, connectTimeout: .seconds(2))
            let error = await refusal { _ = try await PostgreSQLStore(connection, options: options) }
            let told = try #require(error)
            for secret in [Self.password, "Pl4"] {
                #expect(!Self.printed(told).contains(secret), "\(told)")
            }
            return told
        }

        private func port() throws -> Int {
            try #require(URLComponents(string: Server.required().address)?.port)
        }

        @Test func aWrongPasswordIsDeniedAndNotTold() async throws {
            let port = try port()
            for connection in [
                "postgresql://keyed:Pl4nted@127.0.0.1:\(port)/postgres",
                "postgresql://127.0.0.1:\(port)/postgres?user=keyed&password=Pl4nted",
                "host=127.0.0.1 port=\(port) dbname=postgres user=keyed password=Pl4nted",
                "host=127.0.0.1 port=\(port) dbname=postgres user=keyed password='Pl4nted of two words'",
            ] {
                let error = try await refused(connection)
                #expect(error.code == .denied, "\(error)")
                #expect(error.message.contains("keyed@127.0.0.1:\(port)/postgres"), "\(error)")
            }
        }

        @Test func aServerThatIsNotThereIsUnavailable() async throws {
            for connection in [
                "postgresql://keyed:Pl4nted@127.0.0.1:1/postgres",
                "host=127.0.0.1 port=1 dbname=postgres user=keyed password=Pl4nted",
                "host=127.0.0.1 port=1 dbname=postgres user=keyed password='it\\'s Pl4nted'",
                "postgresql://keyed:Pl4nted?x@127.0.0.1:1/postgres",
                "host=127.0.0.1 port=1 dbname=Pl4nted user=Pl4nted password=Pl4nted",
                "host=/nowhere/Pl4nted-not port=1 dbname=postgres user=keyed password=/nowhere/Pl4nted-not",
            ] {
                let error = try await refused(connection)
                #expect(error.code == .unavailable, "\(error)")
            }
            let error = try await refused("host=127.0.0.1 port=1 dbname=postgres user=keyed password=Pl4nted")
            #expect(error.code == .unavailable)
            #expect(error.message.contains("keyed@127.0.0.1:1/postgres"), "\(error)")
        }

        /// Where libpq takes a part of the password for a host, a port or a database, nothing at all is named.
        @Test(arguments: [
            "postgresql://keyed:Pl4nted/with@127.0.0.1:1/postgres", "postgresql://keyed:Pl4nted@x@127.0.0.1:1/postgres",
            "postgresql://keyed:%ZZPl4nted@127.0.0.1/postgres",
            "password=x Pl4nted host=127.0.0.1", "password='Pl4nted", "Pl4nted", "postgresql://keyed:Pl4nted#@[::1",
            "passwort=Pl4nted", "host=127.0.0.1 port=Pl4nted",
        ])
        func aStringThatComesApartBadlyIsMalformed(connection: String) async throws {
            let error = try await refused(connection)
            #expect(error.code == .malformed, "\(error)")
        }

        @Test func aStoreThatIsPrintedShowsNoPassword() async throws {
            try await Ground.with { ground in
                let port = try port()
                try await ground.ask("GRANT CREATE ON DATABASE postgres TO keyed")
                let connection = "postgresql://keyed:k3y%2Fw%40rd@127.0.0.1:\(port)/postgres"
                let store = try await PostgreSQLStore(connection, options: ground.options())
                _ = try await store.commit(batch("c", [.put(key("a"), note("1"))]))
                let all = Self.printed(store) + Self.printed(Mirror(reflecting: store))
                #expect(!all.contains("k3y"), "\(all)")
                #expect(all.contains("keyed@127.0.0.1"), "\(all)")
                try await ground.ask("DROP TABLE safety_head")
                let error = await refusal { _ = try await store.commit(batch("c2", [.put(key("a"), note("2"))])) }
                #expect(error?.code == .unavailable)
                #expect(error.map { !Self.printed($0).contains("k3y") } == true)
                await store.close()
                #expect(
                    await refusal { _ = try await store.record(key("a")) }.map { "\($0)" }?.contains("k3y") == false)
            }
        }

        /// A server that shows another certificate than the one asked for is not talked to.
        @Test(.enabled(if: hasOpenSSL, "openssl makes the certificates"))
        func theServerIsWhoItsCertificateSays() async throws {
            let server = try await Server.own()
            do {
                try await server.script("secure")
                let folder = try #require(server.folder)
                let other = folder + "/other.pem"
                _ = try await Server.output(
                    of: "openssl",
                    [
                        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
                        "-subj", "/CN=127.0.0.1", "-keyout", folder + "/other.key", "-out", other,
                    ])
                let checked = "\(server.address)?sslmode=verify-full&sslrootcert="
                // The server takes the new settings up when it gets to it.
                while try await server.ask("SHOW ssl") != "on" {}
                let store = try await PostgreSQLStore(checked + folder + "/server.pem")
                _ = try await store.commit(batch("c", [.put(key("a"), note("1"))]))
                let encrypted = try await server.ask(
                    """
                    SELECT count(*) > 0 AND bool_and(s.ssl) FROM pg_stat_ssl s JOIN pg_stat_activity a USING (pid)
                    WHERE a.application_name = 'CommunitySafetyPostgreSQL'
                    """)
                #expect(encrypted == "t")
                let error = try await refused(checked + other)
                #expect(error.code == .unavailable)
                #expect(error.message.contains("certificate verify failed"), "\(error)")
                // By another name than the certificate has.
                let renamed = checked.replacing("127.0.0.1", with: "localhost") + folder + "/server.pem"
                #expect(try await refused(renamed).message.contains("does not match host name"))
                try await server.script("down")
            } catch {
                try? await server.script("down")
                throw error
            }
        }

        /// What the string says of TLS is libpq's to heed: the tests' server has none, and is refused.
        @Test func whatIsAskedOfTLSIsPassedThrough() async throws {
            let address = try Server.required().address
            for demand in ["sslmode=require", "sslmode=verify-full&sslrootcert=/nowhere/root.pem"] {
                let error = try await refused("\(address)?\(demand)")
                #expect(error.code == .unavailable)
                #expect(error.message.contains("SSL") || error.message.contains("certificate"), "\(error)")
            }
        }
    }
#endif
