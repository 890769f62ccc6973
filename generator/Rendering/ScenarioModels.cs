using System.Globalization;
using System.Text;
using Site.Assets;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Makes the models that pages show scenarios by. Words that the scripts made are printed as they are: they must be the same everywhere.</summary>
internal static class ScenarioModels
{
    public const string Style = "css/scenario.css";
    public const string ControlsStyle = "css/scenario-controls.css";
    public const string Script = "js/scenario.js";

    /// <summary>What scripts know of scenarios, for pages that load it only when a reader comes near one.</summary>
    public static IEnumerable<AssetFile> Specs(IReadOnlyDictionary<string, ScenarioResult> results) =>
        results.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => AssetFile.Of(SpecName(each.Key), Encoding.UTF8.GetBytes(each.Value.SpecJson)));

    private static string SpecName(string function) => $"scenarios/{function}.json";

    /// <param name="id">Of the scenario or of its second function.</param>
    /// <param name="preset">What the figure opens with; empty for the default.</param>
    public static ScenarioFigureModel Figure(RenderContext context, Scenario scenario, string id, string preset, bool isOwnPage = false)
    {
        ScenarioFunction function = scenario.Function(id);
        ScenarioResult result = context.Results[function.Id];
        ScenarioState state = result.State(preset);
        return new ScenarioFigureModel
        {
            Id = function.Id,
            Title = Typography.Curl(function.Title),
            Question = Typography.Curl(function.Question),
            PageUrl = scenario.Url,
            IsOwnPage = isOwnPage,
            ModelUrl = context.Frame.AssetUrl(ModelModule.Name(scenario.Id)),
            Older = scenario.Older.Count == 0 ? "" : $"[{string.Join(',', scenario.Older.Select(each => $"{{\"version\":{each.Version},\"model\":\"{context.Frame.AssetUrl(ModelModule.Name(scenario.Id, each.Version))}\"}}"))}]",
            ToolsUrl = context.Frame.AssetUrl("js/scenario-tools.js"),
            FilesUrl = context.Frame.AssetUrl("js/scenario-files.js"),
            Licence = context.Settings.Licence.Name,
            ChartUrl = function.Chart.Kind == ScenarioChartKind.Lines ? "" : context.Frame.AssetUrl($"js/scenario-{function.Chart.Kind.ToString().ToLowerInvariant()}.js"),
            PresetId = preset,
            State = State(function, state),
            ChartTitle = Typography.Curl(function.Chart.Title),
            Presets = [.. function.Presets.Select(each => Preset(context, scenario, function, each, isShown: each.Id == state.Id))],
            Digest = result.Digest,
            DigestCount = result.DigestCount,
            Spec = isOwnPage ? new Html(result.SpecJson) : default,
            SpecUrl = isOwnPage ? "" : context.Frame.AssetUrl(SpecName(function.Id)),
            ScriptUrl = isOwnPage ? "" : context.Frame.AssetUrl(Script),
            ControlsStyleUrl = isOwnPage ? "" : context.Frame.AssetUrl(ControlsStyle),
        };
    }

    public static ScenarioPresetModel Preset(RenderContext context, Scenario scenario, ScenarioFunction function, ScenarioPreset preset, bool isShown = false)
    {
        ScenarioState state = context.Results[function.Id].State(preset.Id);
        return new ScenarioPresetModel
        {
            Id = preset.Id,
            Name = Typography.Curl(preset.Name),
            Holder = Typography.Curl(preset.Holder.Text),
            Source = preset.Source is { } source ? Source(context, source) : null,
            Url = scenario.Url + state.Address + (function == scenario.Main ? "" : $"#scenario-{function.Id}"),
            State = State(function, state),
            IsShown = isShown,
        };
    }

    public static ScenarioCard Card(RenderContext context, Scenario scenario)
    {
        ScenarioState state = context.Results[scenario.Main.Id].States[0];
        return new ScenarioCard(
            scenario.Id,
            scenario.Url,
            Typography.Curl(scenario.Main.Title),
            Typography.Curl(scenario.Main.Question),
            Typography.Curl(scenario.Summary.Text),
            state.Words,
            new Html(Svg(state.Narrow, "", "aria-hidden=\"true\"")));
    }

    public static IReadOnlyList<ScenarioParameterModel> Parameters(RenderContext context, ScenarioFunction function, Func<Prose, Html> inline)
    {
        ScenarioResult result = context.Results[function.Id];
        return [.. function.Parameters.Zip(result.Parameters, (parameter, words) => new ScenarioParameterModel
        {
            Key = parameter.Key,
            Name = Typography.Curl(parameter.Name),
            Symbol = parameter.Symbol,
            Hint = Typography.Curl(parameter.Hint.Text),
            Default = words.Default,
            Range = parameter.Range is null ? string.Join(", ", parameter.Choices.Select(each => Typography.Curl(each.Name))) : $"{words.Min} to {words.Max}",
            Grade = parameter.Grade.ToString().ToLowerInvariant(),
            Basis = inline(parameter.Basis),
            Held = [.. parameter.Held.Zip(words.Held, (held, value) => new ScenarioHeldModel(value, Typography.Curl(held.Who), held.Date?.Words ?? "", Typography.Curl(held.Words), Source(context, held.Source)))],
        })];
    }

    private static Link Source(RenderContext context, Reference source)
    {
        Source found = context.Index.Sources[source.Id];
        return new Link(SourceWords.AuthorYear(found), found.EntryUrl);
    }

    /// <summary>The drawing of a state in each size that there is of it; a style sheet shows the one that fits.</summary>
    public static Html Drawings(ScenarioFunction function, ScenarioState state) =>
        Drawings([(state.Smallest, "smallest"), (state.Wide, "wide"), (state.Narrow, "narrow")], AccessibleName(function, state));

    private static Html Drawings(IEnumerable<(ScenarioPicture? Picture, string Size)> drawings, string name) =>
        new(string.Concat(drawings.Select(each => each.Picture is { } picture ? Svg(picture, $"chart__svg--{each.Size}", $"data-size=\"{each.Size}\" {name}") : "")));

    private static string AccessibleName(ScenarioFunction function, ScenarioState state)
    {
        string seen = string.Join(' ', new[] { state.Words, state.Invalid, Typography.Curl(function.Chart.Description.Text) }.Where(each => each != ""));
        return $"role=\"img\" aria-label=\"{SvgText.Escaped(seen)}\"";
    }

    private static ScenarioStateModel State(ScenarioFunction function, ScenarioState state)
    {
        string name = AccessibleName(function, state);
        return new ScenarioStateModel
        {
            Sentence = [.. state.Sentence.Select(each => new ScenarioWords(each.Text, each.Kind == "input" ? each.Key : "", each.Kind == "output" ? each.Key : ""))],
            Svg = Drawings([(state.Wide, "wide"), (state.Narrow, "narrow")], name),
            SmallSvg = new Html(Svg(state.Narrow, "", name)),
            Readouts = [.. state.Readouts.Select(each => new ScenarioReadoutModel(each.Key, each.Name, each.Text, Typography.Curl(function.FindOutput(each.Key)?.Meaning.Text ?? "")))],
            Table = new ScenarioTableModel($"{Typography.Curl(function.Table?.Name ?? function.Chart.Title)}: {NameOf(function, state.Id)}", state.Columns, state.Rows),
        };
    }

    private static string NameOf(ScenarioFunction function, string preset) => Typography.Curl(function.Presets.First(each => each.Id == preset).Name);

    private static string Svg(ScenarioPicture picture, string style, string attributes) => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{(style == "" ? "chart__svg" : $"chart__svg {style}")}\" viewBox=\"0 0 {picture.Width} {picture.Height}\" width=\"{picture.Width}\" height=\"{picture.Height}\" {attributes} font-size=\"{picture.TextSize}\" fill=\"none\" stroke=\"none\">{picture.Markup}</svg>");
}
