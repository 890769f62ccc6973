using Site.Binding;
using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>The lines of the story that are no Markdown type no numbers.</summary>
internal static class StoryChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        foreach (StoryStep step in site.Story?.Story.Steps ?? [])
        {
            ScenarioChecks.CheckPlain(step.Title, "the title of a step", found);
            ScenarioChecks.CheckPlain(step.When, "the middle of a picture", found);
            ScenarioChecks.CheckPlain(step.Picture, "the words for a picture", found);
        }
    }
}
