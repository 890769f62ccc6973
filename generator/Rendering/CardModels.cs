using System.Globalization;
using Site.Binding;
using Site.Charts;
using Site.Documents;
using Site.Markdown;
using Site.Scenarios;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>Lays out the pictures in link previews.</summary>
internal static class CardModels
{
    private const int Left = 64;
    private const int TextWidth = CardModel.Width - (2 * Left);
    private const int WidthBesideRing = 700;
    private const int WidthBesideScenario = 470;
    private const int WidthBesideChart = 400;

    // Where the foot begins.
    private const int Bottom = 545;
    private const int LongestCredit = 64;

    private static readonly (int Size, int MostLines)[] HeadlineSizes = [(84, 2), (68, 3), (52, int.MaxValue)];

    // As scenario.css and chart.css draw them.
    public const string DrawingStyles =
        ".chart__line,.scenario__contour{stroke-width:2.25}.chart__hollow{stroke-width:1.75}.chart__range{stroke-width:7}.scenario__mark{stroke-width:3}.scenario__range{opacity:0.45}"
        + ".scenario__ghost{stroke-width:1.5;stroke-dasharray:1.5 3.5;opacity:0.75}.scenario__contour{stroke:#1b1916}.scenario__side,.scenario__reason{font-weight:700}"
        + ".scenario__cells{fill:#1d3fae;fill-opacity:0.12}.scenario__cells--above-2,.scenario__cells--below-2{fill-opacity:0.24}.scenario__cells--above-3,.scenario__cells--below-3{fill-opacity:0.38}"
        + "[class*=\"scenario__cells--below\"]{fill:#7d1406}";

    // How much narrower than the table of widths the faces of pictures are.
    private const double DisplayNarrowness = 1.08;
    private const double SansNarrowness = 1.15;

    public static CardPlan Site(RenderContext context) => Words(context, context.Settings.Tagline, context.Settings.Home.Headline, "", -1);

    public static CardPlan Section(RenderContext context, Section section) =>
        Words(context, "Section", section.Title, section.Question, IndexOf(context, section.Id));

    public static CardPlan Essay(RenderContext context, BoundEssay bound)
    {
        int section = IndexOf(context, bound.Essay.SectionId);
        return Words(context, context.Settings.Sections[section].Title, bound.Essay.Title, context.Plain(bound.Question), section);
    }

    private static CardPlan Words(RenderContext context, string label, string title, string words, int section) =>
        Plan(context, [label, title, words, Invariant(section), Invariant(context.Settings.Sections.Count)], () => LayOut(context, label, title, words, section));

    private static CardModel LayOut(RenderContext context, string label, string title, string words, int section)
    {
        (int size, IReadOnlyList<string> lines) = HeadlineSizes
            .Select(each => (each.Size, Lines: Wrap(title, WidthBesideRing * DisplayNarrowness, each.Size), each.MostLines))
            .Where(each => each.Lines.Count <= each.MostLines)
            .Select(each => (each.Size, each.Lines))
            .First();
        var heading = new CardText(lines, size, 125 + size, size * 11 / 10);
        int below = heading.Y + ((lines.Count - 1) * heading.LineHeight) + 62;
        return Card(context, label, heading) with
        {
            Words = new CardText(Wrap(words, WidthBesideRing * SansNarrowness, 32), 32, below, 42),
            Sections = context.Settings.Sections.Count,
            Current = section,
        };
    }

    public static CardPlan Chart(RenderContext context, Chart chart) =>
        Plan(context, [chart.Title, ChartModels.SourceLine(chart, context.Index), context.Drawn(chart).Rendered.FigureJson, context.Drawn(chart).Rendered.StandaloneSvg], () => LayOut(context, chart));

    /// <summary>The title stands above the drawing, or beside it where a tall drawing comes out larger so.</summary>
    private static CardModel LayOut(RenderContext context, Chart chart)
    {
        Drawing drawing = ChartRendering.DrawCard(chart, context.Site.Tables);
        var size = (drawing.Size.Width, drawing.Height);
        CardText above = Heading(chart.Title, TextWidth);
        (double Scale, string Transform) under = Into(new Box(Left, Below(above), Left + TextWidth, Bottom), size);
        (double Scale, string Transform) beside = Into(new Box(Left + WidthBesideChart + 40, 64, Left + TextWidth, Bottom), size);
        bool isBeside = beside.Scale > under.Scale;
        return Card(context, "Chart", isBeside ? Heading(chart.Title, WidthBesideChart) : above) with
        {
            Credit = Excerpt.Of(ChartModels.SourceLine(chart, context.Index), LongestCredit),
            Drawing = new CardDrawing(
                new Html(drawing.Content),
                StandaloneStyle.Light(drawing.Content, CardModel.Paper),
                isBeside ? beside.Transform : under.Transform,
                Invariant(drawing.Size.TextSize)),
        };
    }

    public static CardPlan Scenario(RenderContext context, Scenario scenario)
    {
        ScenarioState state = context.Results[scenario.Main.Id].States[0];
        ScenarioPicture picture = state.Wide ?? state.Narrow;
        return Plan(
            context,
            [scenario.Main.Title, state.Words, picture.Markup, Invariant(picture.Width), Invariant(picture.Height), Invariant(picture.TextSize)],
            () => LayOut(context, scenario, state, picture));
    }

    private static CardModel LayOut(RenderContext context, Scenario scenario, ScenarioState state, ScenarioPicture picture)
    {
        CardText title = Heading(scenario.Main.Title, TextWidth);
        return Card(context, "Scenario", title) with
        {
            Words = new CardText(Wrap(state.Words, WidthBesideScenario * SansNarrowness, 28), 28, Below(title) + 30, 38),
            Drawing = new CardDrawing(
                new Html(picture.Markup),
                StandaloneStyle.Light(picture.Markup, CardModel.Paper) + DrawingStyles,
                Into(new Box(Left + WidthBesideScenario + 40, Below(title), Left + TextWidth, Bottom), (picture.Width, picture.Height)).Transform,
                Invariant(picture.TextSize)),
        };
    }

    /// <summary>The front of the e-book.</summary>
    public static BookCoverModel Cover(RenderContext context)
    {
        const int side = 96;
        const int width = BookCoverModel.Width - (2 * side);
        var title = new CardText(Wrap(context.Settings.Title, width * DisplayNarrowness, 150), 150, 280, 160);
        return new BookCoverModel
        {
            Title = title,
            Tagline = new CardText(Wrap(context.Settings.Tagline, width * SansNarrowness, 46), 46, title.Y + ((title.Lines.Count - 1) * title.LineHeight) + 110, 68),
            Sections = context.Settings.Sections.Count,
            Authors = string.Join(", ", context.Settings.Authors),
            Date = LedgerModels.Date(BookChapters.LastChange(context.Site)).Text,
        };
    }

    private static CardPlan Plan(RenderContext context, IEnumerable<string> parts, Func<CardModel> layOut) =>
        new(string.Join('\n', [context.Settings.Title, context.Settings.Address, .. parts]), layOut);

    private static string Invariant(IFormattable number) => number.ToString(null, CultureInfo.InvariantCulture);

    private static CardModel Card(RenderContext context, string label, CardText title) => new()
    {
        Label = Typography.Curl(label),
        Title = title,
        Words = new CardText([], 28, 0, 0),
        Site = context.Settings.Title,
        Credit = new Uri(context.Settings.Address).Host,
    };

    private static CardText Heading(string title, double width) => new(Wrap(title, width * DisplayNarrowness, 48), 48, 128, 52);

    private static int Below(CardText title) => title.Y + ((title.Lines.Count - 1) * title.LineHeight) + 20;

    /// <summary>Scales a drawing into a box, as large as it goes, in the middle of its width.</summary>
    private static (double Scale, string Transform) Into(Box box, (double Width, double Height) drawing)
    {
        double scale = Math.Min(box.Width / drawing.Width, box.Height / drawing.Height);
        double x = box.Left + ((box.Width - (drawing.Width * scale)) / 2);
        return (scale, string.Create(CultureInfo.InvariantCulture, $"translate({x:0.##} {box.Top:0.##}) scale({scale:0.####})"));
    }

    private static IReadOnlyList<string> Wrap(string words, double width, double size) => TextMetrics.Wrap(Typography.Curl(words), width, size);

    private static int IndexOf(RenderContext context, string section) =>
        context.Settings.Sections.Select(each => each.Id).ToList().IndexOf(section);
}
