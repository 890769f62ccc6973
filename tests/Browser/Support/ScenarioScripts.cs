using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Site.Diagnostics;
using Site.Emitting;
using Site.Loading;
using Site.Scenarios;

namespace Site.Tests.Browser.Support;

/// <summary>The theme's library, the models and the specs of the built pages as one script that any engine runs: the build's and a browser's.</summary>
internal static partial class ScenarioScripts
{
    /// <summary>What is asked of a state: all that it shows in words, then its outputs as they come.</summary>
    private const string Questions = """
        function show(id, given) {
          var spec = specs[id], result = require("states").evaluate(spec, models[spec.page], given);
          return [require("verify").strings(spec, result).join("\n"), result.outputs];
        }
        function seeded(id, from, to) {
          var shown = [], seed;
          for (seed = from; seed < to; seed += 1) { shown.push(show(id, require("verify").state(specs[id], seed))); }
          return JSON.stringify(shown);
        }
        function presets(id) {
          var shown = [], i;
          for (i = 0; i < specs[id].presets.length; i += 1) { shown.push(show(id, specs[id].presets[i].inputs)); }
          return JSON.stringify(shown);
        }
        function corner(id, random) {
          var given = {}, i, p;
          for (i = 0; i < specs[id].parameters.length; i += 1) {
            p = specs[id].parameters[i];
            given[p.key] = p.choices ? p.choices[Math.floor(random(i) * p.choices.length)].id : random(i) < 0.5 ? p.min : p.max;
          }
          return given;
        }
        // Every corner of the ranges where there are no more than asked for, else as many drawn by a seed.
        function corners(id, most) {
          var shown = [], count = specs[id].parameters.length, all = Math.pow(2, count), next = require("verify").createRandom(1234567), n;
          for (n = 0; n < Math.min(all, most); n += 1) {
            shown.push(show(id, corner(id, function (i) { return all <= most ? Math.floor(n / Math.pow(2, i)) % 2 / 2 : next(); })));
          }
          return JSON.stringify(shown);
        }
        function outputs(id, given) { return JSON.stringify(require("states").evaluate(specs[id], models[specs[id].page], JSON.parse(given)).outputs); }
        function rounds(id, from, to) {
          var address = require("address"), lost = [], seed, inputs, read, key;
          for (seed = from; seed < to; seed += 1) {
            inputs = require("inputs").resolve(specs[id], require("verify").state(specs[id], seed)).inputs;
            read = require("inputs").resolve(specs[id], address.read(specs[id], address.write(specs[id], inputs)).given);
            for (key in inputs) { if (read.inputs[key] !== inputs[key] || read.notes.length > 0) { lost.push(address.write(specs[id], inputs) + " " + key); } }
          }
          return JSON.stringify(lost);
        }
        """;

    /// <summary>An expression that makes <c>lab</c>: <c>specs</c>, <c>show</c> and the rest of the questions.</summary>
    public static string For(BuildResult built)
    {
        IReadOnlyDictionary<string, string> library = ScenarioLibrary.Of([.. Directory.EnumerateFiles(Repository.At("theme", "input", "js", "lib")).Select(AssetAt)]);
        var script = new StringBuilder("(function () {\nvar made = {}, sources = {};\n");
        foreach ((string name, string text) in library)
        {
            script.Append($"sources[\"{name}\"] = function (exports, require) {{\n{text}\n}};\n");
        }

        script.Append("function require(name) { if (!made[name]) { made[name] = {}; sources[name](made[name], require); } return made[name]; }\nvar models = {}, specs = {};\n");
        foreach (string folder in Directory.EnumerateDirectories(Repository.At("input", "scenarios")).Order(StringComparer.Ordinal))
        {
            script.Append($"models[\"/scenarios/{Path.GetFileName(folder)}/\"] = (function (exports) {{\n{File.ReadAllText(Path.Combine(folder, "model.js"))}\nreturn exports;\n}})({{}});\n");
        }

        foreach ((string id, string spec) in Specs(built))
        {
            script.Append($"specs[\"{id}\"] = {spec};\n");
        }

        return script.Append(Questions).Append("\nreturn { require: require, specs: specs, models: models, show: show, seeded: seeded, presets: presets, corners: corners, outputs: outputs, rounds: rounds };\n})()").ToString();
    }

    /// <summary>The specs in the pages, by the ids of their functions.</summary>
    public static IReadOnlyDictionary<string, string> Specs(BuildResult built)
    {
        var specs = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (OutputFile page in built.Files.Where(each => each.Path.Url.StartsWith("/scenarios/", StringComparison.Ordinal)))
        {
            foreach (Match spec in Spec().Matches(Encoding.UTF8.GetString(page.Make().Span)))
            {
                using JsonDocument read = JsonDocument.Parse(spec.Groups["json"].Value);
                specs[read.RootElement.GetProperty("id").GetString()!] = spec.Groups["json"].Value;
            }
        }

        return specs;
    }

    private static LoadedAsset AssetAt(string path) => new(new InputPath($"js/lib/{Path.GetFileName(path)}"), File.ReadAllBytes(path));

    [GeneratedRegex("<script type=\"application/json\" data-spec>(?<json>.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Spec();
}
