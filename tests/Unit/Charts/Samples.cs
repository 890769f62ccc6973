namespace Site.Tests.Unit.Charts;

/// <summary>Small charts, one for each thing that the drawings can show.</summary>
internal static class Samples
{
    public sealed record Sample(string Name, string Panel, string Csv);

    private const string Payload = "</text><script>alert(1)</script>&amp;\u0001 \"x\" onload='y'";

    public static readonly IReadOnlyList<Sample> All =
    [
        new("line-with-a-gap-and-a-ribbon", """
            data: growth
            x: { type: date }
            y: { type: linear, format: percent }
            marks:
              - { type: line, name: First, at: day, value: first, plus-minus: 2, interval: reading error }
              - { type: line, name: Second, at: day, value: second }
            lines:
              - { axis: y, at: 50, label: Half }
            annotations:
              - { text: No value in March, x: 2026-03, y: 40 }
            """, "day,first,second\n2026-01,10,12\n2026-02,20,19\n2026-03,,31\n2026-04,40,42\n2026-05,60,58\n"),
        new("steps", """
            data: growth
            x: { type: date }
            y: { type: linear, unit: points }
            marks:
              - { type: step, name: Level, at: day, value: level }
            """, "day,level\n2024,1\n2025,3\n2026,2\n"),
        new("area", """
            data: growth
            x: { type: linear, title: Turn }
            y: { type: linear, unit: points }
            marks:
              - { type: area, name: Sum, at: turn, value: sum }
            """, "turn,sum\n0,0\n1,3\n2,4\n3,9\n"),
        new("points-by-group-on-a-log-axis", """
            data: growth
            x: { type: date }
            y: { type: log, format: minutes, title: Length, ticks: [{ at: 1, label: 1 minute, short: 1 min }, { at: 60, label: 1 hour, short: 1 h }] }
            marks:
              - type: dot
                at: day
                value: middle
                low: low
                high: high
                interval: 95% interval
                by: maker
                label: "{name}"
                hollow: { column: flag, is: weak, means: less sure }
            bands:
              - { axis: y, from: 60, label: Long }
            """, "day,name,maker,low,middle,high,flag\n2024-02-01,One,Ada,0.5,1,2,\n2024-08-01,Two,Bob,2,5,9,\n2025-03-01,Three,Ada,10,30,100,\n2026-03-01,Four,Ada,60,200,900,weak\n"),
        new("rows-with-intervals", """
            data: growth
            missing: no average
            x: { type: linear, format: percent, title: Change }
            y: { type: category, label: "{name}" }
            marks:
              - { type: dot, value: middle, low: low, high: high, interval: 95% interval, label: "{middle}" }
            lines:
              - { axis: x, at: 10, label: Goal }
            """, "name,low,middle,high\nA trial,-38,-18,9\nA trial with a name that needs more than one line of text,2,19,39\nA survey,,-24,\nNothing,,,\n"),
        new("rows-joined", """
            data: growth
            join-rows: true
            x: { type: log, format: multiple, from: 1, to: 100 }
            y: { type: category, label: "{name}" }
            marks:
              - { type: dot, name: measured again, value: again }
              - { type: dot, name: printed, value: printed, hollow: { means: mixed machines } }
            """, "name,printed,again\nOne,2.99,3.95\nTwo,,\nThree,51.91,60.81\n"),
        new("bars-by-quarter", """
            data: growth
            x: { type: date }
            y: { type: linear, unit: times }
            marks:
              - { type: bar, at: quarter, value: index, label: "{index}", hollow: { column: partial, is: "true", means: unfinished } }
            """, "quarter,index,partial\n2025-Q1,1.2,false\n2025-Q2,1.5,false\n2025-Q3,1.9,false\n2025-Q4,2.5,false\n2026-Q1,5.8,false\n2026-Q2,8.0,true\n"),
        new("bars-above-and-below-zero", """
            data: growth
            x: { type: category, label: "{name}" }
            y: { type: linear, unit: points }
            marks:
              - { type: bar, value: change, label: "{change}" }
            """, "name,change\nOne,4\nTwo,-3\nThree,0\n"),
        new("bounds-and-words", """
            data: growth
            x: { type: linear, format: percent, from: 0, to: 100 }
            y: { type: category, label: "{what}" }
            marks:
              - type: dot
                value: share
                label: "{bound}"
                interval: drawn for words
                at-least: { column: bound, is: more than }
                at-most: { column: bound, is: less than }
                words-as-range: [{ column: bound, is: low single digits, low: 1, high: 5 }]
            """, "what,share,bound\nBefore,,low single digits\nNow,80,more than\nElsewhere,30,less than\n"),
        new("a-share-of-trials-and-a-stated-value", """
            data: growth
            x: { type: linear, format: percent, from: 0, to: 100 }
            y: { type: category, label: "{model}" }
            marks:
              - { type: dot, value: share, binomial-trials: 129, interval: 95% interval, label: "{share} ({low} to {high})" }
            stated:
              - { row: Control, value: 20, words: about 20%, fact: control, type: bar, series: 6 }
            """, "model,share\nOne,51\nTwo,64\n"),
        new("words-that-could-break-out", """
            data: growth
            x: { type: linear, unit: points }
            y: { type: category, label: "{name}" }
            marks:
              - { type: dot, name: "a < b & c", value: index, label: "{name}" }
            """, $"name,index\n{Payload},1\n"),
    ];
}
