using System.Globalization;
using System.Text.Json.Nodes;
using Site.Binding;
using Site.Documents;
using Site.Markdown;
using Site.Rendering.Pages;
using Site.Theme.Models;

namespace Site.Rendering;

/// <summary>What teaching notes and quizzes say of themselves to machines, in JSON-LD.</summary>
internal static class LessonData
{
    public static Html Notes(RenderContext context, BoundTeaching bound, BoundEssay essay)
    {
        JsonObject described = Resource(context, bound, "LearningResource", $"Teaching “{Typography.Curl(essay.Essay.Title)}”", bound.Notes.Url, "lesson plan");
        described["timeRequired"] = string.Create(CultureInfo.InvariantCulture, $"PT{bound.Notes.Minutes}M");
        described["teaches"] = StructuredData.Texts(bound.Notes.Objectives.Select(each => context.Plain(bound.Parsed[each])));
        described["competencyRequired"] = StructuredData.Texts(bound.Notes.Prior.Select(each => context.Plain(bound.Parsed[each])));
        described["hasPart"] = new JsonObject { ["@type"] = "Quiz", ["url"] = context.Frame.Absolute(bound.Notes.QuizUrl) };
        return StructuredData.Block(described);
    }

    public static Html Quiz(RenderContext context, BoundTeaching bound)
    {
        JsonObject described = Resource(context, bound, "Quiz", $"Quiz: {Typography.Curl(context.Index.Essays[bound.Notes.Slug].Title)}", bound.Notes.QuizUrl, "quiz");
        described["assesses"] = StructuredData.Texts(bound.Notes.Objectives.Select(each => context.Plain(bound.Parsed[each])));
        return StructuredData.Block(described);
    }

    private static JsonObject Resource(RenderContext context, BoundTeaching bound, string type, string name, string url, string kind)
    {
        Essay essay = context.Index.Essays[bound.Notes.Slug];
        return new JsonObject
        {
            ["@type"] = type,
            ["name"] = name,
            ["description"] = context.Plain(bound.Parsed[bound.Notes.Topic]),
            ["url"] = context.Frame.Absolute(url),
            ["learningResourceType"] = kind,
            ["educationalLevel"] = TeachPages.Level(bound.Notes.Level).Name,
            ["publisher"] = StructuredData.Publisher(context),
            ["inLanguage"] = context.Settings.Language,
            ["license"] = context.Settings.Licence.Url,
            ["isAccessibleForFree"] = true,
            ["isBasedOn"] = new JsonObject { ["@type"] = "Article", ["name"] = Typography.Curl(essay.Title), ["url"] = context.Frame.Absolute(essay.Url) },
        };
    }
}
