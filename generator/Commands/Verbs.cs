using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Site.Commands;

/// <summary>The verbs and options of the command line.</summary>
internal static class Verbs
{
    private const int DefaultPort = 5080;

    public static RootCommand Of(Surroundings here)
    {
        var input = new Option<string>("--input") { HelpName = "DIR", Description = "the folder that writers work in", DefaultValueFactory = _ => "input" };
        var output = new Option<string>("--output") { HelpName = "DIR", Description = "the folder that each build replaces", DefaultValueFactory = _ => "output" };
        var baseUrl = new Option<string?>("--base-url") { HelpName = "URL", Description = "where the site will stand, instead of what site.yml says" };
        var format = new Option<string>("--format") { HelpName = "text|json|github", Description = "how findings are written", DefaultValueFactory = _ => "text" };
        var strict = new Option<bool>("--strict") { Description = "warnings are errors" };
        format.CompletionSources.Add("text", "json", "github");
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not ("text" or "json" or "github"))
            {
                result.AddError($"findings cannot be written as '{result.GetValueOrDefault<string>()}'; use text, json or github");
            }
        });
        baseUrl.Validators.Add(result =>
        {
            if (BaseUrl(result.GetValueOrDefault<string>()) is null)
            {
                result.AddError($"'{result.GetValueOrDefault<string>()}' is not the address of a site; write it as https://example.org, without a path");
            }
        });

        BuildOptions Options(ParseResult asked) => new(
            asked.GetValue(input)!,
            asked.GetValue(output) ?? "output",
            asked.GetValue(baseUrl) is { } url ? BaseUrl(url) : null,
            Format(asked.GetValue(format)!),
            asked.GetValue(strict));

        var build = new Command("build", "build the input into the output; the same as no verb") { input, output, baseUrl, format, strict };
        build.SetAction(async asked => (int)await BuildVerb.RunAsync(Options(asked), here));

        var check = new Command("check", "everything but writing") { input, baseUrl, format, strict };
        check.SetAction(async asked => (int)await CheckVerb.RunAsync(Options(asked), here));

        var publish = new Command("publish", "build, and print the packets of the reading paths as PDF with the Chromium of this machine") { input, output, baseUrl, format, strict };
        publish.SetAction(async asked => (int)await PublishVerb.RunAsync(Options(asked), here));

        var root = new RootCommand("Builds the site: input into output, checked.") { input, output, baseUrl, format, strict, build, check, publish, Preview(input, here), New(input, here), Freeze(input, here), Evaluate(input, here), Schemas(input, here) };
        root.SetAction(async asked => (int)await BuildVerb.RunAsync(Options(asked), here));
        return root;
    }

    private static Command Preview(Option<string> input, Surroundings here)
    {
        var port = new Option<int>("--port") { HelpName = "N", Description = "the port of this machine to serve on; 0 for any that is free", DefaultValueFactory = _ => DefaultPort, CustomParser = Port };
        var preview = new Command("preview", "build, serve on this machine, and build again on each save") { input, port };
        preview.SetAction(async asked => (int)await PreviewVerb.RunAsync(asked.GetValue(input)!, asked.GetValue(port), here));
        return preview;
    }

    private static Command New(Option<string> input, Surroundings here)
    {
        var id = new Argument<string>("id") { Description = "its name in addresses: small letters, digits, hyphens" };
        var section = new Option<string>("--section") { HelpName = "ID", Description = "the section it belongs to", Required = true };
        var data = new Option<string>("--data") { HelpName = "TABLE", Description = "the data table it draws", Required = true };

        var essay = new Command("essay", "begin an essay") { id, section, input };
        essay.SetAction(async asked => (int)await NewVerb.EssayAsync(asked.GetValue(id)!, asked.GetValue(section)!, asked.GetValue(input)!, here));

        var chart = new Command("chart", "begin a chart of a data table") { id, data, input };
        chart.SetAction(async asked => (int)await NewVerb.ChartAsync(asked.GetValue(id)!, asked.GetValue(data)!, asked.GetValue(input)!, here));

        var scenario = new Command("scenario", "begin a scenario: its file and its model") { id, input };
        scenario.SetAction(async asked => (int)await NewVerb.ScenarioAsync(asked.GetValue(id)!, asked.GetValue(input)!, here));

        return new Command("new", "begin a document that passes the check") { essay, chart, scenario };
    }

    private static Command Freeze(Option<string> input, Surroundings here)
    {
        var id = new Argument<string>("id") { Description = "of the chart or scenario" };
        var date = new Option<DateOnly>("--date") { HelpName = "YYYY-MM-DD", Description = "the day of the edition; today when it is not given", DefaultValueFactory = _ => DateOnly.FromDateTime(DateTime.Today), CustomParser = Date };
        Command Of(string kind, string description)
        {
            var freeze = new Command(kind, description) { id, date, input };
            freeze.SetAction(async asked => (int)await FreezeVerb.RunAsync(kind, asked.GetValue(id)!, asked.GetValue(date), asked.GetValue(input)!, here));
            return freeze;
        }

        return new Command("freeze", "make an edition, which never changes") { Of("chart", "freeze a chart"), Of("scenario", "freeze the default state of a scenario") };
    }

    private static Command Evaluate(Option<string> input, Surroundings here)
    {
        var model = new Argument<string>("model") { Description = "the id of a scenario, or of its second function" };
        var inputs = new Argument<string>("inputs") { Description = "a JSON object: the inputs that differ from their defaults", DefaultValueFactory = _ => "{}" };
        var evaluate = new Command("evaluate", "print the outputs of a model as one line of JSON") { model, inputs, input };
        evaluate.SetAction(async asked => (int)await EvaluateVerb.RunAsync(asked.GetValue(model)!, asked.GetValue(inputs)!, asked.GetValue(input)!, here));
        return evaluate;
    }

    private static Command Schemas(Option<string> input, Surroundings here)
    {
        var schemas = new Command("schemas", "write the JSON Schemas by which editors complete and check YAML files") { input };
        schemas.SetAction(async asked => (int)await SchemasVerb.RunAsync(asked.GetValue(input)!, here));
        return schemas;
    }

    private static int Port(ArgumentResult given)
    {
        string text = given.Tokens[0].Value;
        if (ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port))
        {
            return port;
        }

        given.AddError($"'{text}' is not a port; write a number from 0 to 65535");
        return 0;
    }

    private static DateOnly Date(ArgumentResult given)
    {
        string text = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
        {
            return date;
        }

        given.AddError($"'{text}' is not a day; write it as 2026-11-21");
        return default;
    }

    private static FindingFormat Format(string word) => word switch
    {
        "json" => FindingFormat.Json,
        "github" => FindingFormat.GitHub,
        _ => FindingFormat.Text,
    };

    /// <summary>The address without a slash at its end, or nothing when it is none.</summary>
    private static string? BaseUrl(string? text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http" && url is { AbsolutePath: "/", Query: "", Fragment: "", UserInfo: "" }
            ? text!.TrimEnd('/')
            : null;
}
