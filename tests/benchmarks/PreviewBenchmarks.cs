namespace Site.Benchmarks;
internal static class PreviewBenchmarks { public static Task FirstPageAsync(string r)=>Task.CompletedTask; public static Task SaveToBrowserAsync(string r)=>Task.CompletedTask; }
