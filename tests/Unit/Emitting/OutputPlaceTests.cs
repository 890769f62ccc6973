using Site.Emitting;

namespace Site.Tests.Unit.Emitting;

public sealed class OutputPlaceTests : IDisposable
{
    private readonly TempFolder folder = new();

    public OutputPlaceTests()
    {
        foreach (string each in new[] { "project/input/essays", "project/input-2", "home/me", "elsewhere" })
        {
            Directory.CreateDirectory(folder.At(each));
        }

        Directory.CreateSymbolicLink(folder.At("project/linked"), folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("way-in"), folder.At("project/input"));
        Directory.CreateSymbolicLink(folder.At("project/round"), folder.At("project/about"));
        Directory.CreateSymbolicLink(folder.At("project/about"), folder.At("project/round"));
        folder.Write("project/file", "");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("output")]
    [InlineData("./output/")]
    [InlineData("input-2")]
    [InlineData("input.html")]
    [InlineData("../elsewhere/deep/output")]
    [InlineData("linked/output")]
    public void A_folder_of_its_own_is_taken(string given)
    {
        (OutputPlace? place, OutputProblem? problem) = Find(given);

        Assert.Null(problem);
        Assert.Equal(given, place!.Given);
        Assert.True(Path.IsPathFullyQualified(place.Path));
    }

    [Theory]
    [InlineData("input", "SITE5001")]
    [InlineData("input/", "SITE5001")]
    [InlineData("output/../input", "SITE5001")]
    [InlineData("input/essays", "SITE5001")]
    [InlineData("input/new", "SITE5001")]
    [InlineData("../way-in/new", "SITE5001")]
    [InlineData(".", "SITE5001")]
    [InlineData("..", "SITE5001")]
    [InlineData("../home", "SITE5002")]
    [InlineData("../home/me", "SITE5002")]
    [InlineData("/", "SITE5002")]
    [InlineData("linked", "SITE5004")]
    [InlineData("../way-in", "SITE5004")]
    [InlineData("round/output", "SITE5004")]
    [InlineData("file", "SITE5005")]
    public void A_folder_with_anything_of_anybodys_in_it_or_around_it_is_refused(string given, string code)
    {
        (OutputPlace? place, OutputProblem? problem) = Find(given);

        Assert.Null(place);
        Assert.Equal(code, problem!.Kind.Code);
        Assert.Equal(given, problem.Folder);
    }

    [Fact]
    public void The_folder_in_which_the_command_runs_is_refused_when_the_input_lies_elsewhere()
    {
        (_, OutputProblem? problem) = OutputPlace.Find(".", folder.At("project/input"), folder.At("elsewhere"), folder.At("home/me"));

        Assert.Equal("SITE5002", problem!.Kind.Code);
    }

    private (OutputPlace? Place, OutputProblem? Problem) Find(string given) =>
        OutputPlace.Find(given, folder.At("project/input"), folder.At("project"), folder.At("home/me"));
}
