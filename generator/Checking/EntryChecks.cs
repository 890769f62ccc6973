using Site.Diagnostics;
using Site.Documents;

namespace Site.Checking;

/// <summary>What an entry of the ledger says of one number in several places agrees: in its words, in its statement, and in its value with unit and bound.</summary>
internal static class EntryChecks
{
    public static void Check(Fact fact, DiagnosticList found)
    {
        if (fact.Words == "")
        {
            return;
        }

        IReadOnlyList<Measure> stated = MeasureText.Find(fact.Statement);
        bool hasNumbers = NumberText.Find(NumberChecks.Dates().Replace(fact.Statement, "")).Count > 0;
        foreach (Measure measure in MeasureText.Find(fact.Words))
        {
            bool isValue = fact.Value.Concat(fact.Range).Any(value => LedgerNumbers.Agrees(Math.Abs(value), measure.Number));
            bool isStated = NumberText.Find($"{fact.Statement} {fact.Unit}").Any(each => each.Value == measure.Number.Value);
            if (!isValue && !isStated)
            {
                found.Add(CheckFindings.WordsDiffer, fact.WordsWhere, $"the words of '{fact.Id}' say '{Part(fact, measure.Number.Start, measure.Number.Length)}', which is in neither its value nor its statement", "make words, value and statement agree");
            }
            else if (!isStated && (hasNumbers || (stated.Count > 0 && IsDate(fact.Words, measure.Number))))
            {
                found.Add(CheckFindings.WordsDiffer, fact.StatementWhere, $"the statement of '{fact.Id}' has numbers and not '{Part(fact, measure.Number.Start, measure.Number.Length)}', which its words and its value have", "make words, value and statement agree");
            }
            else
            {
                CompareMeasure(fact, measure, [.. stated.Where(each => each.Number.Value == measure.Number.Value)], isValue, found);
            }
        }
    }

    /// <summary>Whether a number of a text would be taken for a year or a day.</summary>
    private static bool IsDate(string text, NumberMention number) => NumberChecks.Dates().Matches(text).Any(date => number.Start >= date.Index && number.Start < date.Index + date.Length);

    private static void CompareMeasure(Fact fact, Measure measure, Measure[] stated, bool isValue, DiagnosticList found)
    {
        string written = Part(fact, measure.Start, measure.Length);
        string rest = $"{fact.Statement} {fact.Unit} {fact.Bound} {fact.Caveats} {fact.Discrepancy}";
        Compare(measure.Unit, stated.Select(each => each.Unit), isValue ? MeasureText.Units(fact.Unit) : [], MeasureText.Units(rest), "unit", fact.UnitWhere);
        Compare(measure.Bound, stated.Select(each => each.Bound), isValue ? MeasureText.Bounds(fact.Bound) : [], MeasureText.Bounds(rest), "bound", fact.BoundWhere);

        void Compare(string words, IEnumerable<string> inStatement, IEnumerable<string> ofValue, IEnumerable<string> anywhere, string key, SourceSpan whereOfKey)
        {
            string[] statement = [.. inStatement.Where(each => each != "")];
            string[] value = [.. ofValue];
            bool statementDiffers = statement.Length > 0 && !statement.Contains(words);
            bool valueDiffers = value.Length > 0 && !value.Contains(words);
            bool isSaid = statement.Length + value.Length > 0 ? !statementDiffers && !valueDiffers : anywhere.Contains(words);
            if (words == "" || isSaid)
            {
                return;
            }

            // Of three places the one that stands alone is the likely slip.
            bool isKey = valueDiffers && statement.Contains(words);
            bool isStatement = statementDiffers && value.Contains(words);
            SourceSpan where = isKey ? whereOfKey : isStatement ? fact.StatementWhere : fact.WordsWhere;
            string against = (statementDiffers, valueDiffers) switch
            {
                (false, true) => $"its '{key}' something else",
                (false, false) => "nothing else in the entry does",
                _ => "its statement something else",
            };
            found.Add(CheckFindings.WordsDiffer, where, $"the words of '{fact.Id}' say '{written}', and {against}", "make words, value and statement agree");
        }
    }

    private static string Part(Fact fact, int start, int length) => fact.Words.Substring(start, length);
}
