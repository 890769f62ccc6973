using Site.Diagnostics;
using Site.Documents;
using Site.Loading;
using Site.Markdown;

namespace Site.Binding;

/// <summary>Turns <c>story.yml</c> into the story.</summary>
internal static class StoryBinder
{
    public const string FileName = "story.yml";

    public static BoundStory? Bind(LoadedData file, DiagnosticList found)
    {
        if (MappingReader.Open(file.Root, "story", found) is not { } keys)
        {
            return null;
        }

        bool good = true;
        StoryPart[] parts = [.. keys.Mappings("parts", "part").Select(Part)];
        var story = new Story
        {
            Title = keys.Text("title"),
            Summary = TextBinder.Prose(keys, "summary"),
            Introduction = TextBinder.Prose(keys, "introduction"),
            Parts = parts,
            Steps = [.. keys.Mappings("steps", "step").Select(Step)],
            Next = [.. keys.Mappings("next", "link").Select(End)],
            Where = keys.WhereOf("title"),
        };
        if (parts.Length == 0)
        {
            keys.Missing("parts");
        }

        if (story.Steps.Count == 0)
        {
            keys.Missing("steps");
        }

        RefuseTwins(story, keys);
        return keys.Finish() && good
            ? new BoundStory(story, story.Texts.Distinct().ToDictionary(each => each, each => ProseParser.Parse(each, found)))
            : null;

        StoryPart Part(MappingReader part)
        {
            var read = new StoryPart(part.Id("id"), part.Text("title"));
            good &= part.Finish();
            return read;
        }

        StoryStep Step(MappingReader step)
        {
            var read = new StoryStep
            {
                Id = step.Id("id"),
                Title = ScenarioBinder.Line(step, "title"),
                When = ScenarioBinder.Line(step, "when"),
                Picture = ScenarioBinder.Line(step, "picture"),
                Does = Does(step),
                IsOpen = step.Flag("open"),
                Text = [.. step.Scalars("text").Select(each => new Prose(each.Text.Trim(), each.Where))],
            };
            if (read.Text.Count == 0)
            {
                step.Missing("text");
            }

            good &= step.Finish();
            return read;
        }

        IReadOnlyList<StepState> Does(MappingReader step)
        {
            if (step.OptionalMapping("does", "ring") is not { } does)
            {
                step.Missing("does");
                return [];
            }

            StepState[] states = [.. parts.Select(part => does.Word(part.Id, SettingsBinder.StateWords))];
            good &= does.Finish();
            return states;
        }

        StoryEnd End(MappingReader end)
        {
            var read = new StoryEnd(end.Text("title"), end.Reference("target"));
            good &= end.Finish();
            return read;
        }
    }

    private static void RefuseTwins(Story story, MappingReader keys)
    {
        foreach (var twins in story.Steps.GroupBy(each => each.Id).Where(each => each.Count() > 1))
        {
            keys.Bad(BindFindings.DuplicateId, twins.Last().Title.Where, $"two steps have the id '{twins.Key}'", "give one of them another id");
        }
    }
}
