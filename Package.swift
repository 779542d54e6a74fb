// swift-tools-version: 6.2

import PackageDescription

/// What Foundation consists of when it is linked into the program.
let staticLibraries = [
  "Foundation", "FoundationInternationalization", "FoundationEssentials", "CoreFoundation",
  "_FoundationICU", "_FoundationCShims", "_FoundationCollections", "swiftDispatch", "dispatch",
  "BlocksRuntime", "swiftSynchronization",
]

let package = Package(
  name: "yardstick",
  products: [
    .executable(name: "yardstick", targets: ["yardstick"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "ComplianceModel"),
    // Part of every installation of Swift on Linux, and of macOS.
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .yum(["zlib-devel"]), .brew(["zlib"])]
    ),
    .systemLibrary(
      name: "CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .yum(["libxml2-devel"]), .brew(["libxml2"])]
    ),
    // Limits of other processes, which the C library tells Swift nothing of.
    .systemLibrary(name: "CLimits"),
    .target(
      name: "Ingestion",
      dependencies: ["ComplianceModel", "CLibXML2", "CZlib"],
      // Part of the C library on Linux, beside it on macOS.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]
    ),
    .target(name: "RuleLoading", dependencies: ["ComplianceModel", "Yams"]),
    .target(name: "Evaluation", dependencies: ["ComplianceModel"]),
    .target(
      name: "Rendering",
      dependencies: [
        "ComplianceModel",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [.embedInCode("Resources")]
    ),
    .target(
      name: "Assessment",
      dependencies: ["ComplianceModel", "Ingestion", "RuleLoading", "Evaluation", "Rendering"]
    ),
    .executableTarget(
      name: "yardstick",
      dependencies: [
        "Assessment",
        "CLimits",
        "ComplianceModel",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      // Loading the shared libraries of Swift takes longer than judging a report.
      linkerSettings: [
        .unsafeFlags(
          ["-static-stdlib", "-use-ld=lld"] + staticLibraries.map { "-l" + $0 },
          .when(platforms: [.linux], configuration: .release)
        )
      ]
    ),
    // Measures what the auditors find from outside: shares no code with the product, nothing needs it.
    .executableTarget(
      name: "planted",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Benchmarks/Planted"
    ),
    // Breaks every reader, or tries to, and measures the worst files; nothing needs it.
    .executableTarget(
      name: "fuzz",
      dependencies: [
        "Assessment", "CZlib", "ComplianceModel", "Evaluation", "Ingestion", "RuleLoading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Fuzz"
    ),
    // The automaton beside other programs; light, because starting counts. Nothing needs it.
    .executableTarget(
      name: "speed",
      dependencies: ["ComplianceModel"],
      path: "Benchmarks/Speed",
      exclude: ["Peers", "run.py"]
    ),
    // Where the time of a report goes; nothing needs it.
    .executableTarget(
      name: "stages",
      dependencies: [
        "CLibXML2", "ComplianceModel", "Evaluation", "Ingestion", "RuleLoading",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/Stages",
      exclude: ["product.py"]
    ),
    .target(name: "TestSupport", dependencies: ["ComplianceModel"], path: "Tests/TestSupport"),
    .testTarget(
      name: "ComplianceModelTests",
      dependencies: ["ComplianceModel", "TestSupport"]
    ),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["CZlib", "ComplianceModel", "Ingestion", "RuleLoading", "TestSupport"]
    ),
    .testTarget(
      name: "RuleLoadingTests",
      dependencies: ["ComplianceModel", "RuleLoading", "TestSupport"]
    ),
    .testTarget(
      name: "EvaluationTests",
      dependencies: [
        "ComplianceModel", "Evaluation", "Ingestion", "Rendering", "RuleLoading", "TestSupport",
      ]
    ),
    .testTarget(
      name: "RenderingTests",
      dependencies: ["ComplianceModel", "Ingestion", "Rendering", "TestSupport"],
      exclude: ["Snapshots"]
    ),
    .testTarget(name: "PlantedTests", dependencies: ["planted"]),
    .testTarget(name: "FuzzTests", dependencies: ["ComplianceModel", "TestSupport", "fuzz"]),
    .testTarget(
      name: "AssessmentTests",
      dependencies: [
        "Assessment", "ComplianceModel", "TestSupport", "yardstick",
      ]
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  ]
}
