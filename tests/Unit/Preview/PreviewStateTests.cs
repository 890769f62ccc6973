using Site.Preview;

namespace Site.Tests.Unit.Preview;

public sealed class PreviewStateTests
{
    [Fact]
    public async Task Whoever_is_slow_misses_moments_between_and_gets_the_last()
    {
        var state = new PreviewState();
        await using IAsyncEnumerator<PreviewMoment> follower = state.FollowAsync(CancellationToken.None).GetAsyncEnumerator();
        await follower.MoveNextAsync();
        Assert.True(follower.Current.IsStarting);

        state.Publish(new PreviewMoment { Version = "1", Trouble = "one" });
        state.Publish(new PreviewMoment { Version = "2", Trouble = "two" });
        await follower.MoveNextAsync();

        Assert.Equal("2", follower.Current.Version);
    }

    [Fact]
    public void A_message_to_a_page_is_one_line_and_holds_no_markup()
    {
        byte[] message = PreviewClient.Event(new PreviewMoment { Version = "1", Trouble = "</script>\n\ndata: x", Findings = ["a\r\nb\u2028c"] });

        string text = System.Text.Encoding.UTF8.GetString(message);
        Assert.Equal(0, text.TrimEnd('\n').Count(c => c is '\n' or '\r' or '\u2028'));
        Assert.DoesNotContain('<', text);
        Assert.EndsWith("\n\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_puts_findings_in_as_text_only()
    {
        string script = System.Text.Encoding.UTF8.GetString(PreviewAssets.Script);

        Assert.All(new[] { "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "srcdoc" }, each => Assert.DoesNotContain(each, script, StringComparison.Ordinal));
    }
}
