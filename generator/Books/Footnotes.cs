using AngleSharp.Dom;

namespace Site.Books;

/// <summary>Notes from the margin become footnotes: at the end of the text, and in a small window where the reading program has one.</summary>
internal static class Footnotes
{
    public static void Collect(IElement root)
    {
        IElement[] notes = [.. root.QuerySelectorAll(".note[id]")];
        if (notes.Length == 0)
        {
            return;
        }

        IElement section = root.Owner!.CreateElement("section");
        section.SetAttribute("epub:type", "footnotes");
        section.ClassName = "footnotes";
        section.InnerHtml = "<h2>Notes</h2>";
        root.AppendChild(section);
        foreach (IElement note in notes)
        {
            note.Remove();
            foreach (IElement mark in root.QuerySelectorAll($"a[href=\"#{note.Id}\"]"))
            {
                mark.SetAttribute("epub:type", "noteref");
                mark.SetAttribute("role", "doc-noteref");
            }

            section.AppendChild(Footnote(note));
        }
    }

    private static IElement Footnote(IElement note)
    {
        foreach (IElement back in note.QuerySelectorAll(".note__back"))
        {
            back.SetAttribute("epub:type", "backlink");
            back.SetAttribute("role", "doc-backlink");
        }

        IElement footnote = note.Owner!.CreateElement("aside");
        footnote.Id = note.Id;
        footnote.ClassName = "footnote";
        footnote.SetAttribute("epub:type", "footnote");
        footnote.SetAttribute("role", "doc-footnote");
        if (note.GetAttribute("data-kind") is { } kind)
        {
            footnote.SetAttribute("data-kind", kind);
        }

        IElement text = note.Owner!.CreateElement("p");
        text.Append([.. note.ChildNodes]);
        footnote.AppendChild(text);
        return footnote;
    }
}
