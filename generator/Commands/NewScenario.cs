using Site.Documents;

namespace Site.Commands;

/// <summary>The beginning of a scenario: a model of one line, and a file that asks it one question.</summary>
internal static class NewScenario
{
    public static NewDocument Of(NewSite site, string id)
    {
        if (site.Addresses.Contains($"/scenarios/{id}/"))
        {
            return NewDocument.Refused($"there is a scenario '{id}' already", "choose another id");
        }

        if (!char.IsAsciiLetter(id[0]))
        {
            return NewDocument.Refused($"'{id}' cannot name a function", "begin the id of a scenario with a letter");
        }

        if (site.Site.Sources.FirstOrDefault() is not { } source)
        {
            return NewDocument.Refused("there is no source yet that a scenario could rest on", "add one to ledger/sources.yml");
        }

        int order = site.Site.Scenarios.Select(each => each.Scenario.Order).DefaultIfEmpty(0).Max() + 1;
        return new NewDocument("", $"scenarios/{id}/scenario.yml", Text(order, source), "say what it asks, change the model beside it, then look at both in the preview")
        {
            Beside = [($"scenarios/{id}/model.js", Model(id))],
        };
    }

    private static string Text(int order, Source source) => $$"""
        title: What grows how fast
        question: How long until it has doubled?
        version: 1
        order: {{order}}
        summary: A quantity that grows at a steady rate, and how long it takes to double.
        assumptions:
          - The rate stays what it is.
        parameters:
          - key: rate
            name: Growth a year
            symbol: g
            format: share
            default: 0.1
            min: 0.01
            max: 1
            step: 0.01
            hint: How much is added each year, as a share of what is there.
            grade: illustrative
            basis: No source sets it.
        outputs:
          - { key: years, name: Years to double, format: number, meaning: How long until there is twice as much. }
        presets:
          - { id: default, name: To begin with, inputs: {}, holder: Nobody holds it. }
          - { id: quick, name: Quick, inputs: { rate: 0.5 }, holder: Nobody holds it. }
        sentence:
          - text: "Growing by {rate} a year, it doubles in {years} years."
        chart:
          title: Years to double, by growth a year
          kind: lines
          description: A curve falls steeply at first and flattens out.
          x: { title: Growth a year, min: 0.01, max: 1, format: share, ticks: [0.25, 0.5, 0.75, 1], parameter: rate }
          y: { title: Years, min: 0, max: 70, format: whole, ticks: [0, 20, 40, 60] }
          curves:
            - { id: years, name: Years to double, output: years }
        leaves-out:
          - Nothing grows at one rate for ever.
        sources: [{{source.Id}}]

        """;

    private static string Model(string id) => $$"""
        // Years until a quantity has doubled that grows by a share of itself each year.

        exports.{{id.Replace('-', '_')}} = function (inputs) {
          return { years: Math.log(2) / Math.log(1 + inputs.rate) };
        };

        """;
}
