namespace Site.Theme.Models;

/// <summary>A chart as it stands in an essay and on its own page.</summary>
public sealed record ChartFigureModel
{
    /// <summary>The chart's id; the figure's is "figure-" and this.</summary>
    public required string Id { get; init; }

    /// <summary>What the chart shows, as a sentence.</summary>
    public required string Title { get; init; }

    /// <summary>Measure and unit.</summary>
    public required string Subtitle { get; init; }

    /// <summary>
    /// The drawing twice, for wide and for narrow columns: svg elements with role="img" and a name;
    /// the style sheet shows the one that fits.
    /// </summary>
    public required Html Svg { get; init; }

    /// <summary>What is seen, in words: trend, turning points, extremes, uncertainty.</summary>
    public required string Description { get; init; }
    public required Html DoesNotShow { get; init; }

    /// <summary>Says when an axis is logarithmic or does not start at zero; empty for neither.</summary>
    public string ScaleNote { get; init; } = "";

    /// <summary>The sources in one line, linked.</summary>
    public required Html Sources { get; init; }

    /// <summary>The date of the data.</summary>
    public DateText? DataDate { get; init; }

    /// <summary>One for each data table that the chart draws from.</summary>
    public required IReadOnlyList<DataTable> Tables { get; init; }

    /// <summary>The chart's own page; empty on that page.</summary>
    public string PageUrl { get; init; } = "";
    public IReadOnlyList<DownloadLink> Downloads { get; init; } = [];

    /// <summary>Nothing where a theme of one's own has no script for it.</summary>
    public ExploreModel? Explore { get; init; }

    /// <summary>What the writer says about it here; empty for none.</summary>
    public Html Caption { get; init; }
}

/// <summary>What it takes to zoom a chart and to read it point by point; loaded when a reader asks for it.</summary>
/// <param name="Title">The chart's, which tells this button from others of its kind.</param>
/// <param name="DataUrl">Of the plotly.js figure.</param>
/// <param name="ScriptUrl">Of the module that exports <c>explore</c>.</param>
/// <param name="StyleUrl">Of its style sheet.</param>
/// <param name="LibraryUrl">Of plotly.js.</param>
public sealed record ExploreModel(string Title, string DataUrl, string ScriptUrl, string StyleUrl, string LibraryUrl);

/// <summary>A table of data; cells are text as people read it.</summary>
public sealed record DataTable
{
    public required string Caption { get; init; }
    public required IReadOnlyList<DataColumn> Columns { get; init; }
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }
}

/// <summary>A column: the first of a table heads its rows. Unit is printed after the title.</summary>
public sealed record DataColumn(string Title, string Unit = "", bool IsNumeric = false);

/// <summary>A chart in a list of charts. The drawing is small and hidden from assistive technology: the title says it.</summary>
public sealed record ChartCard
{
    public required string Id { get; init; }
    public required string Url { get; init; }
    public required string Title { get; init; }
    public required string Subtitle { get; init; }

    /// <summary>An svg element with aria-hidden="true".</summary>
    public required Html Svg { get; init; }
}

public sealed record ChartsPageModel : PageModel
{
    public required Html Introduction { get; init; }
    public required IReadOnlyList<ChartGroup> Groups { get; init; }
}

public sealed record ChartGroup(string Id, string Title, IReadOnlyList<ChartCard> Charts);

public sealed record ChartPageModel : PageModel
{
    public required ChartFigureModel Figure { get; init; }
    public required ShareModel Share { get; init; }
    public required Html Shows { get; init; }
    public required Html HowMade { get; init; }

    /// <summary>Each field of the data with its unit and meaning.</summary>
    public required IReadOnlyList<DataField> Fields { get; init; }
    public required IReadOnlyList<SourceEntry> Sources { get; init; }
    public required Html Licence { get; init; }
    public IReadOnlyList<string> Caveats { get; init; } = [];
    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];
    public IReadOnlyList<FactReference> Facts { get; init; } = [];
    /// <summary>Picture, data and package, in each form.</summary>
    public required IReadOnlyList<DownloadFile> Files { get; init; }
    public required EditionsModel Editions { get; init; }
    public required CitationModel Citation { get; init; }
    public Link? Previous { get; init; }
    public Link? Next { get; init; }
}

public sealed record DataField(string Name, string Title, string Unit, string Description);
