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

    // How much narrower than the table of widths the faces of pictures are.
    private const double DisplayNarrowness = 1.3;
    private const double SansNarrowness = 1.15;

    public static CardModel Site(RenderContext context) => Words(context, context.Settings.Tagline, context.Settings.Home.Headline, "", -1);

    public static CardModel Section(RenderContext context, Section section) =>
        Words(context, "Section", section.Title, section.Question, IndexOf(context, section.Id));

    public static CardModel Essay(RenderContext context, BoundEssay bound)
    {
        int section = IndexOf(context, bound.Essay.SectionId);
        return Words(context, context.Settings.Sections[section].Title, bound.Essay.Title, context.Plain(bound.Question), section);
    }

    private static CardModel Words(RenderContext context, string label, string title, string words, int section)
    {
        (int size, IReadOnlyList<string> lines) = new[] { 84, 68, 56 }.Select(each => (each, Wrap(title, WidthBesideRing * DisplayNarrowness, each))).First(each => each.Item2.Count <= 3 || each.each == 56);
        var heading = new CardText(lines, size, 130 + size, size * 11 / 10);
        int below = heading.Y + ((lines.Count - 1) * heading.LineHeight) + 70;
        return Card(context, label, heading) with
        {
            Words = new CardText(Wrap(words, WidthBesideRing * SansNarrowness, 32), 32, below, 42),
            Sections = context.Settings.Sections.Count,
            Current = section,
        };
    }

    public static CardModel Chart(RenderContext context, Chart chart)
    {
        Drawing drawing = ChartRendering.DrawCard(chart, context.Site.Tables);
        CardText title = Heading(chart.Title);
        string size = drawing.Size.TextSize.ToString(CultureInfo.InvariantCulture);
        return Card(context, "Chart", title) with
        {
            Drawing = new CardDrawing(new Html(drawing.Content), StandaloneStyle.Light(drawing.Content, CardModel.Paper), Into(Left, title, TextWidth, drawing.Size.Width, drawing.Height), size),
        };
    }

    public static CardModel Scenario(RenderContext context, Scenario scenario)
    {
        ScenarioState state = context.Results[scenario.Main.Id].States[0];
        ScenarioPicture picture = state.Wide ?? state.Narrow;
        CardText title = Heading(scenario.Main.Title);
        return Card(context, "Scenario", title) with
        {
            Words = new CardText(Wrap(state.Words, WidthBesideScenario * SansNarrowness, 28), 28, Below(title) + 30, 38),
            Drawing = new CardDrawing(
                new Html(picture.Markup),
                StandaloneStyle.Light(picture.Markup, CardModel.Paper),
                Into(Left + WidthBesideScenario + 40, title, TextWidth - WidthBesideScenario - 40, picture.Width, picture.Height),
                picture.TextSize.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static CardModel Card(RenderContext context, string label, CardText title) => new()
    {
        Label = Typography.Curl(label),
        Title = title,
        Words = new CardText([], 28, 0, 0),
        Site = context.Settings.Title,
        Address = new Uri(context.Settings.Address).Host,
    };

    private static CardText Heading(string title) => new(Wrap(title, TextWidth * DisplayNarrowness, 48), 48, 128, 52);

    private static int Below(CardText title) => title.Y + ((title.Lines.Count - 1) * title.LineHeight) + 20;

    /// <summary>Scales a drawing into the room under the title, as large as it goes, in the middle of its width.</summary>
    private static string Into(double left, CardText title, double width, double drawingWidth, double drawingHeight)
    {
        double top = Below(title);
        double scale = Math.Min(width / drawingWidth, (545 - top) / drawingHeight);
        double x = left + ((width - (drawingWidth * scale)) / 2);
        return string.Create(CultureInfo.InvariantCulture, $"translate({x:0.##} {top:0.##}) scale({scale:0.####})");
    }

    private static IReadOnlyList<string> Wrap(string words, double width, double size) => TextMetrics.Wrap(Typography.Curl(words), width, size);

    private static int IndexOf(RenderContext context, string section) =>
        context.Settings.Sections.Select(each => each.Id).ToList().IndexOf(section);
}
