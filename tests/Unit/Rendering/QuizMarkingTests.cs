namespace Site.Tests.Unit.Rendering;

/// <summary>How the script of a quiz marks answers and what it says of them.</summary>
public sealed class QuizMarkingTests
{
    [Fact]
    public async Task Capitals_punctuation_spaces_and_an_article_do_not_matter_and_digits_do()
    {
        string[] accepted = ["the loop gain", "1.5 times", "R&D"];
        string[] answers = ["Loop gain", "  the  LOOP-gain. ", "a loop gain!", "1.5 times", "r & d", "loop", "15 times", "1.5", ""];

        string[] marks = await Ask(answers.Select(each => Call("isAccepted", each, accepted)));

        Assert.Equal(["true", "true", "true", "true", "true", "false", "false", "false", "false"], marks);
    }

    [Fact]
    public async Task Several_choices_are_told_by_how_many_are_right()
    {
        string[] said = await Ask(
        [
            Call("severalWords", [new[] { Option(true, true), Option(true, true), Option(false, false) }]),
            Call("severalWords", [new[] { Option(true, true), Option(true, false), Option(false, true) }]),
            Call("severalWords", [new[] { Option(true, false), Option(false, true), Option(false, true) }]),
        ]);

        Assert.Equal(["All of them, and no other.", "1 of 2 right ones, and 1 that is not.", "0 of 1 right one, and 2 that are not."], said);
    }

    [Fact]
    public async Task The_score_counts_first_tries_and_what_is_left()
    {
        string[] said = await Ask([Call("scoreOf", new[] { true, false }, 6), Call("scoreOf", new[] { true, true }, 2)]);

        Assert.Equal(["1 of 2 right at the first try, 4 to go.", "2 of 2 right at the first try."], said);
    }

    private static Task<string[]> Ask(IEnumerable<object> calls) => NodeScript.RunAsync<string[]>("Rendering/quiz-marking.mjs", calls);

    private static object Call(string name, params object[] given) => new { name, given };

    private static object Option(bool isRight, bool isChosen) => new { isRight, isChosen };
}
