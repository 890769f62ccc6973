namespace Site.Theme.Models;

/// <summary>All that can be taught: the essays with their teaching notes, and the reading paths as series of meetings.</summary>
public sealed record TeachPageModel : PageModel
{
    public required Html Introduction { get; init; }

    /// <summary>What else can be done with the essays than to read them.</summary>
    public required IReadOnlyList<WayModel> Ways { get; init; }

    /// <summary>The levels that there are notes for, easiest first.</summary>
    public required IReadOnlyList<TeachLevel> Levels { get; init; }
    public required IReadOnlyList<TeachSection> Sections { get; init; }
    public required IReadOnlyList<SyllabusModel> Syllabi { get; init; }

    /// <summary>Everything in one file for course systems; empty where it is not packed.</summary>
    public required IReadOnlyList<DownloadFile> Cartridges { get; init; }

    /// <summary>The script that makes such a file of some essays, loaded when it is asked for.</summary>
    public required string CartridgeScriptUrl { get; init; }
}

/// <param name="About">One sentence.</param>
public sealed record WayModel(Link Target, string About);

/// <param name="Key">For example "upper-secondary".</param>
/// <param name="Name">For example "Upper secondary".</param>
public sealed record TeachLevel(string Key, string Name);

public sealed record TeachSection(string Id, Link Section, string Question, IReadOnlyList<TeachEntry> Entries);

/// <summary>An essay in the teachers' index.</summary>
public sealed record TeachEntry
{
    public required string Title { get; init; }

    /// <summary>The essay's teaching notes.</summary>
    public required string Url { get; init; }
    public required string QuizUrl { get; init; }

    /// <summary>The question that the essay answers.</summary>
    public required string Question { get; init; }
    public required Html Topic { get; init; }
    public required TeachLevel Level { get; init; }

    /// <summary>For example "45 minutes".</summary>
    public required string Minutes { get; init; }
    public required string ReadingTime { get; init; }

    /// <summary>The scenario that the activity uses.</summary>
    public required string Scenario { get; init; }

    /// <summary>For example "9 questions".</summary>
    public required string QuizLength { get; init; }
}

/// <summary>A reading path as series of meetings of different lengths.</summary>
/// <param name="Extent">For example "6 essays, 47 minutes of reading".</param>
public sealed record SyllabusModel(string Id, Link Path, Html For, string Extent, IReadOnlyList<SyllabusPlan> Plans);

/// <param name="Name">For example "Three meetings".</param>
/// <param name="Extent">For example "45 to 60 minutes each".</param>
public sealed record SyllabusPlan(string Name, string Extent, IReadOnlyList<MeetingModel> Meetings);

/// <summary>One meeting: what is read before, what is done, what follows.</summary>
/// <param name="Minutes">For example "45 minutes".</param>
/// <param name="Before">What is read before; empty where an essay takes two meetings.</param>
/// <param name="ReadingTime">Of all that is read before; empty for nothing.</param>
/// <param name="Do">What is done, each with the words before its link.</param>
/// <param name="After">The quizzes that can follow.</param>
public sealed record MeetingModel(string Minutes, IReadOnlyList<Link> Before, string ReadingTime, IReadOnlyList<MeetingStep> Do, IReadOnlyList<Link> After);

/// <param name="Words">For example "Discuss".</param>
public sealed record MeetingStep(string Words, Link Target);

/// <summary>The teaching notes of one essay.</summary>
public sealed record LessonPageModel : PageModel
{
    public required Link Essay { get; init; }
    public required string Question { get; init; }
    public required Html Topic { get; init; }
    public required TeachLevel Level { get; init; }
    public required string Minutes { get; init; }
    public required string ReadingTime { get; init; }
    public required string NumbersUrl { get; init; }

    /// <summary>Where a link to chosen sections is made; empty for an essay that cannot be assigned.</summary>
    public required string AssignUrl { get; init; }
    public required string QuizUrl { get; init; }
    public required IReadOnlyList<Html> Objectives { get; init; }
    public required IReadOnlyList<Html> Prior { get; init; }
    public required IReadOnlyList<TalkingPoint> Discussion { get; init; }
    public required ActivityModel Activity { get; init; }
    public required IReadOnlyList<CorrectedClaim> Misconceptions { get; init; }
    public required IReadOnlyList<QuizItemModel> Quiz { get; init; }
}

/// <param name="ListenFor">What a good answer brings up.</param>
public sealed record TalkingPoint(Html Question, Html ListenFor);

public sealed record CorrectedClaim(Html Claim, Html Correction);

public sealed record ActivityModel
{
    public required Html Title { get; init; }
    public required string Minutes { get; init; }

    /// <summary>The scenario in the state with which the activity begins.</summary>
    public required Link Scenario { get; init; }

    /// <summary>The name of that state.</summary>
    public required string State { get; init; }

    /// <summary>The scenario's absolute address, for paper.</summary>
    public required string Address { get; init; }
    public required IReadOnlyList<Html> Steps { get; init; }
    public required Html Debrief { get; init; }
}

/// <summary>The quiz of one essay, for students.</summary>
public sealed record QuizPageModel : PageModel
{
    public required Link Essay { get; init; }
    public required string LessonUrl { get; init; }
    public required IReadOnlyList<QuizItemModel> Items { get; init; }
}

/// <summary>A text of a quiz in the forms that pages, labels and course systems want.</summary>
/// <param name="Html">With links.</param>
/// <param name="Label">Without links, for what is itself pressed.</param>
/// <param name="Plain">The words alone, not escaped.</param>
public sealed record QuizText(Html Html, Html Label, string Plain);

/// <summary>A question that can be marked.</summary>
public sealed record QuizItemModel
{
    /// <summary>Stable for ever.</summary>
    public required string Id { get; init; }

    /// <summary>choice, several, true-false or text.</summary>
    public required string Kind { get; init; }
    public required QuizText Question { get; init; }

    /// <summary>Empty for a short answer.</summary>
    public IReadOnlyList<QuizOptionModel> Options { get; init; } = [];

    /// <summary>What counts as right, of a short answer; capitals, spaces and full stops do not matter.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Of a short answer; none for the other kinds.</summary>
    public QuizText? Feedback { get; init; }
    public QuizText? Hint { get; init; }
}

public sealed record QuizOptionModel(QuizText Text, bool IsRight, QuizText Feedback);
