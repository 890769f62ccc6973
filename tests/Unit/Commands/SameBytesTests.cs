using System.Diagnostics;
using Xunit.Abstractions;

namespace Site.Tests.Unit.Commands;

/// <summary>
/// The same input gives the same bytes wherever it is built, downloads included: each build here begins with nothing kept, in a mount of its own.
/// The sample builds the manual's site and changes several things at once; <c>dotnet run --project tests/benchmarks same</c> builds our own and changes each alone.
/// </summary>
public sealed class SameBytesTests(ITestOutputHelper output) : IDisposable
{
    private const string FakeTime = "/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1";

    private static readonly string Input = Seeds.Times(sample: 0, full: 1) == 1 ? Repository.At("input") : Repository.At("tests", "specs", "input");

    private static readonly Dictionary<string, Action<Build>> Variations = new()
    {
        ["another folder"] = build => build.Move("another/folder/far/below"),
        ["another user"] = build => build.Set(("HOME", "/nowhere"), ("USER", "somebody"), ("LOGNAME", "somebody"), ("TMPDIR", "/var/tmp")),
        ["another time zone"] = build => build.Set(("TZ", "Pacific/Kiritimati")),
        ["another language"] = build => build.Set(("LC_ALL", "tr_TR.ISO-8859-9"), ("LANG", "tr_TR"), ("LANGUAGE", "tr")),
        ["one processor"] = build => build.Set(("DOTNET_PROCESSOR_COUNT", "1")),
        ["sixteen processors"] = build => build.Set(("DOTNET_PROCESSOR_COUNT", "16")),
        ["bound to one core"] = build => build.Before = "taskset -c 0",
        ["other dates of files"] = build => build.EachFile((file, i) => File.SetLastWriteTimeUtc(file, new DateTime(1999, 12, 31, 0, 0, 0, DateTimeKind.Utc).AddDays(-i))),
        ["files made in reverse order"] = build => build.MakeAgain(),
        ["lines ended by CR LF"] = build => build.EachText(text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ["a checkout that turns line ends"] = build => build.CheckOut(),
        ["a mark of the encoding"] = build => build.EachText(text => "\uFEFF" + text),
        ["rights for the owner alone"] = build => build.Mask = "umask 077",
        ["another clock"] = build => build.Set(File.Exists(FakeTime) ? [("LD_PRELOAD", FakeTime), ("FAKETIME", "@2031-05-06 07:08:09")] : []),
    };

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Nothing_but_the_input_decides_a_byte()
    {
        SortedDictionary<string, string> plain = await new Build(folder, "plain").RunAsync();
        string[] names = [.. Variations.Keys];
        string[][] groups = Seeds.Times(sample: 2, full: names.Length) is var count && count == names.Length
            ? [.. names.Select(each => new[] { each })]
            : [.. Enumerable.Range(0, count).Select(group => names.Where((_, i) => i % count == group).ToArray())];

        foreach (string[] group in groups)
        {
            var build = new Build(folder, string.Join('-', group).Replace(' ', '-'));
            foreach (string each in group)
            {
                Variations[each](build);
            }

            SortedDictionary<string, string> other = await build.RunAsync();
            Assert.True(plain.SequenceEqual(other), $"{string.Join(", ", group)}: {string.Join(", ", plain.Except(other).Concat(other.Except(plain)).Select(each => each.Key).Distinct().Take(10))}");
        }

        output.WriteLine($"measured: variations of machine and checkout under which all {plain.Count} files of the site are the same = {names.Length} of {names.Length}{(File.Exists(FakeTime) ? "" : "; no other clock can be set here")}");
    }

    /// <summary>One build of a copy of the input.</summary>
    private sealed class Build
    {
        private readonly TempFolder folder;
        private readonly string name;
        private readonly Dictionary<string, string> settings = [];
        private string root;

        public Build(TempFolder folder, string name)
        {
            this.folder = folder;
            this.name = name;
            root = folder.At($"of/{name}");
            GeneratorProcess.Copy(Input, Place);
        }

        public string Before { get; set; } = "";

        public string Mask { get; set; } = "true";

        private string Place => Path.Combine(root, "input");

        private IEnumerable<string> Files => Directory.GetFiles(Place, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

        public void Set(params (string Name, string Value)[] more)
        {
            foreach ((string key, string value) in more)
            {
                settings[key] = value;
            }
        }

        public void Move(string path)
        {
            string to = folder.At(path);
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            Directory.Move(root, to);
            root = to;
        }

        public void EachFile(Action<string, int> change)
        {
            foreach ((int i, string file) in Files.Index())
            {
                change(file, i);
            }
        }

        public void EachText(Func<string, string> change)
        {
            // What is frozen is kept byte for byte, also by a checkout.
            foreach (string file in Files.Where(each => Path.GetExtension(each) is ".md" or ".yml" or ".csv" or ".json" or ".js" && !each.Contains("/editions/", StringComparison.Ordinal)))
            {
                File.WriteAllText(file, change(File.ReadAllText(file)));
            }
        }

        public void MakeAgain()
        {
            (string File, byte[] Bytes)[] all = [.. Files.Reverse().Select(each => (each, File.ReadAllBytes(each)))];
            Directory.Delete(Place, recursive: true);
            foreach ((string file, byte[] bytes) in all)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllBytes(file, bytes);
            }
        }

        /// <summary>Through version control on a machine where lines end otherwise.</summary>
        public void CheckOut()
        {
            File.Copy(Repository.At(".gitattributes"), Path.Combine(root, ".gitattributes"));
            string from = $"{root}-committed";
            Directory.Move(root, from);
            Shell($"cd '{from}' && git init -q . && git add -A && git -c user.name=a -c user.email=a@localhost commit -qm all && git clone -q -c core.autocrlf=true -c core.eol=crlf '{from}' '{root}'");
        }

        public async Task<SortedDictionary<string, string>> RunAsync()
        {
            string to = folder.At($"output-{name}");
            string shell = $"{Mask}; {GeneratorProcess.WithCache("", Before)}";
            ProcessStartInfo start = new("sh", ["-c", shell, "sh", Environment.ProcessPath!, "exec", GeneratorProcess.Program, "--input", Place, "--output", to]) { WorkingDirectory = "/" };
            foreach ((string key, string value) in settings)
            {
                start.Environment[key] = value;
            }

            using Process process = GeneratorProcess.Start(start);
            (int exitCode, string said) = await GeneratorProcess.EndAsync(process);
            Assert.True(exitCode == 0, $"{name}: {said}");
            return GeneratorProcess.Hashes(to);
        }

        private static void Shell(string command)
        {
            using Process process = Process.Start("sh", ["-c", command]);
            process.WaitForExit();
            Assert.Equal(0, process.ExitCode);
        }
    }
}
