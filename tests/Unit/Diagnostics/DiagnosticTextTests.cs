using Site.Diagnostics;

namespace Site.Tests.Unit.Diagnostics;

public sealed class DiagnosticTextTests
{
    private static readonly DiagnosticKind Kind = new("SITE2003", Severity.Error, "a key that nothing reads would drop what it says in silence");

    [Fact]
    public void A_finding_says_where_what_why_and_how_to_mend_it()
    {
        Diagnostic found = At("title: A\nsumary: B\n", "sumary", "unknown key 'sumary'") with { Fix = "use one of: title, summary", DidYouMean = "summary" };

        string text = DiagnosticText.Write(found, "input");

        Assert.Equal(
            """
            input/essays/a.md:2:1: error SITE2003: unknown key 'sumary'
                2 | sumary: B
                  | ^^^^^^
              why: a key that nothing reads would drop what it says in silence
              fix: use one of: title, summary
              did you mean 'summary'?

            """,
            text);
    }

    [Fact]
    public void A_long_line_is_shown_around_its_place_with_the_carets_under_the_words()
    {
        Diagnostic found = At(new string('x', 300) + " here " + new string('y', 300), "here", "wrong");

        string[] lines = DiagnosticText.Write(found, "").Split('\n');

        Assert.Equal("here", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), lines[2].Count(c => c == '^')));
        Assert.StartsWith("    1 | …x", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("y…", lines[1], StringComparison.Ordinal);
        Assert.True(lines[1].Length < 125, "a terminal shows it on one line");
    }

    [Fact]
    public void A_place_that_goes_on_over_the_line_is_underlined_to_its_end()
    {
        Diagnostic found = At("one two\nthree", "two\nthree", "wrong");

        string[] lines = DiagnosticText.Write(found, "").Split('\n');

        Assert.Equal("      |     ^^^", lines[2]);
    }

    [Fact]
    public void Tabs_keep_the_carets_under_the_words()
    {
        Diagnostic found = At("\tone\ttwo", "two", "wrong");

        string[] lines = DiagnosticText.Write(found, "").Split('\n');

        Assert.Equal(["    1 |  one two", "      |      ^^^"], lines[1..3]);
    }

    [Fact]
    public void What_the_input_says_cannot_paint_on_the_terminal()
    {
        Diagnostic found = At("a\u001b[31mred\u202e", "red", "unknown '\u001b[31m'") with { Fix = "remove \u0007", DidYouMean = "\u009b" };

        string text = DiagnosticText.Write(found, "in\u001bput");

        Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', text);
        Assert.Contains("\\u001b[31m", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_without_a_line_shows_none()
    {
        var found = new Diagnostic { Kind = new DiagnosticKind("SITE1001", Severity.Warning), Where = new SourceText(new InputPath("site.yml"), "").Span(0, 0), What = "there is no site.yml" };

        string text = DiagnosticText.Write(found, "input");

        Assert.Equal("input/site.yml:1:1: warning SITE1001: there is no site.yml\n", text);
    }

    [Fact]
    public void Findings_are_sorted_by_file_then_place_then_code()
    {
        var list = new DiagnosticList();
        var early = new SourceText(new InputPath("a.md"), "0123456789");
        var late = new SourceText(new InputPath("b.md"), "0123456789");
        list.Add(new DiagnosticKind("SITE2", Severity.Error), late.Span(0, 1), "fifth");
        list.Add(new DiagnosticKind("SITE1", Severity.Error), early.Span(9, 1), "fourth");
        list.Add(new DiagnosticKind("SITE2", Severity.Error), early.Span(2, 1), "third");
        list.Add(new DiagnosticKind("SITE1", Severity.Error), early.Span(2, 1), "second");
        list.Add(new DiagnosticKind("SITE1", Severity.Error), early.Span(2, 1), "first");

        string[] said = [.. list.Sorted.Select(each => each.What)];

        Assert.Equal(["first", "second", "third", "fourth", "fifth"], said);
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var list = new DiagnosticList();

        list.Add(new DiagnosticKind("SITE1", Severity.Warning), new SourceText(new InputPath("a.md"), "").Span(0, 0), "a warning");

        Assert.False(list.HasErrors);
    }

    private static Diagnostic At(string text, string words, string what)
    {
        var source = new SourceText(new InputPath("essays/a.md"), text);
        return new Diagnostic { Kind = Kind, Where = source.Span(text.IndexOf(words, StringComparison.Ordinal), words.Length), What = what };
    }
}
