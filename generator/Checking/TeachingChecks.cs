using Site.Binding;
using Site.Diagnostics;
using Site.Documents;
using Site.Markdown;

namespace Site.Checking;

/// <summary>Teaching notes and essays belong together, and the answers of a quiz can be told apart.</summary>
internal static class TeachingChecks
{
    public static void Check(BoundSite site, DiagnosticList found)
    {
        foreach (TeachingNotes notes in site.Teaching.Select(each => each.Notes))
        {
            bool isKnown = site.Index.Essays.ContainsKey(notes.Slug) || site.Faulty.Contains(notes.Slug) || site.IsBroken("essays");
            if (!isKnown)
            {
                found.Add(ClassroomFindings.NotesWithoutEssay, notes.Where, $"there is no essay '{notes.Slug}'", "rename the file to the essay's name", Suggestion.For(notes.Slug, site.Index.Essays.Keys));
            }
        }

        // Options are read out as labels, and quizzes leave for course systems that know nothing of our figures.
        foreach (ProseReference figure in site.Teaching.SelectMany(each => each.Texts).SelectMany(each => each.References).Where(each => each.IsEmbed))
        {
            found.Add(MarkdownFindings.EmbedInSentence, figure.Where, $"'{figure.Id}' is put into teaching notes", "remove the '!' to link to it");
        }
    }

    /// <summary>Lists the essays that nobody can teach yet, on a site that has teaching notes. An essay whose notes have a slip of their own is that finding and not this one too.</summary>
    public static void WarnOfMissing(BoundSite site, DiagnosticList found)
    {
        HashSet<string> taught = [.. site.Teaching.Select(each => each.Notes.Slug)];
        string[] missing = [.. site.Essays.Where(each => !each.Essay.IsDraft).Select(each => each.Essay.Slug).Where(each => !taught.Contains(each))];
        if (taught.Count > 0 && missing.Length > 0 && !found.HasErrors)
        {
            string what = missing.Length == 1 ? $"the essay '{missing[0]}' has no teaching notes" : $"{missing.Length} essays have no teaching notes: {string.Join(", ", missing)}";
            found.Add(ClassroomFindings.EssayWithoutNotes, site.Settings?.Where ?? site.Teaching[0].Notes.Where, what, $"write input/{TeachingBinder.Folder}/<essay>.yml for each");
        }
    }

    /// <summary>Refuses options of one question that say the same; what they say may be known only when the models have run.</summary>
    /// <param name="site">With the models' answers.</param>
    public static void CheckOptions(BoundSite site, DiagnosticList found)
    {
        // Where a model had a slip its answers are missing, and would all be the same.
        foreach (BoundTeaching bound in found.HasErrors ? [] : site.Teaching)
        {
            foreach (QuizItem item in bound.Notes.Quiz)
            {
                HashSet<string> said = new(StringComparer.OrdinalIgnoreCase);
                foreach (QuizOption option in item.Options)
                {
                    string words = ProseWriter.WritePlain(bound.Parsed[option.Text], site.Index);
                    if (!said.Add(words))
                    {
                        found.Add(ClassroomFindings.SameOptions, option.Text.Where, $"two options of '{item.Id}' say '{words}'", "make one of them say something else");
                    }
                }
            }
        }
    }
}
