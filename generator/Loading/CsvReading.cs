using System.Text;
using CsvHelper;
using Site.Diagnostics;

namespace Site.Loading;

/// <summary>Reads a CSV file (RFC 4180) into cells with places: one header, and in each row as many cells as the header has.</summary>
public static class CsvReading
{
    /// <returns>The table, or nothing when it cannot be trusted; the reasons are then in <paramref name="found"/>.</returns>
    public static LoadedCsv? Read(SourceText source, DiagnosticList found)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(source.Text);
        CsvMalformedRecord? malformed = null;

        // The reader's defaults guess the separator, mend broken quotes and pass over empty lines, all in silence.
        var rules = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            SkipEmptyLines = false,
            OnMalformedRecord = record => malformed ??= record,
        };
        List<IReadOnlyList<LoadedCell>> records = [];
        using (CsvReader reader = CsvReader.Create(bytes, rules))
        {
            while (reader.Read() && malformed is null)
            {
                records.Add(Cells(source, bytes, reader));
            }
        }

        if (malformed is { } record)
        {
            SourceSpan where = record.Reason == CsvMalformedReason.UnterminatedQuote
                ? OpenQuote(source, bytes, record)
                : source.Span(Encoding.UTF8.GetCharCount(bytes, 0, (int)record.ByteOffset), 1);
            found.Add(LoadFindings.BadCsv, where, Words(record.Reason), "put the whole cell in quotes and double each quote inside of it");
            return null;
        }

        return Table(source, records, bytes, found);
    }

    // The reader names the end of the text, where it missed the closing quote; a writer looks for the opening one.
    private static SourceSpan OpenQuote(SourceText source, byte[] bytes, CsvMalformedRecord record)
    {
        int end = Encoding.UTF8.GetCharCount(bytes, 0, (int)record.ByteOffset);
        int begin = Math.Max(0, end - record.RawRecord.Length);
        int open = begin;
        bool isInside = false;
        for (int i = begin; i < source.Text.Length; i++)
        {
            if (source.Text[i] == '"')
            {
                isInside = !isInside;
                open = isInside ? i : open;
            }
        }

        return source.SpanAt(source.Position(open).Line, source.Position(open).Column, source.Line(source.Position(open).Line).Length - source.Position(open).Column + 1);
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.UnterminatedQuote => "this quote is opened and never closed",
        CsvMalformedReason.TextAfterClosingQuote => "text follows the closing quote of a cell",
        _ => "a quote stands inside of a cell that is not quoted",
    };

    private static LoadedCsv? Table(SourceText source, List<IReadOnlyList<LoadedCell>> records, byte[] bytes, DiagnosticList found)
    {
        if (records.Count == 0)
        {
            found.Add(LoadFindings.CsvHeader, source.Span(0, 0), "the table has no header", "write the names of the columns in the first line");
            return null;
        }

        IReadOnlyList<LoadedCell> header = records[0];
        bool good = CheckHeader(header, found);
        foreach (IReadOnlyList<LoadedCell> row in records.Skip(1))
        {
            if (row.Count != header.Count)
            {
                good = false;
                string what = row is [{ Text: "" }] ? "this line is empty" : $"this row has {row.Count} {(row.Count == 1 ? "cell" : "cells")} and the header has {header.Count}";
                SourceSpan line = source.SpanAt(row[0].Where.Line, 1, source.Line(row[0].Where.Line).Length);
                found.Add(LoadFindings.CsvRowLength, line, what, "give each row as many cells as the header; leave a cell empty for a missing value");
            }
        }

        return good ? new LoadedCsv(source, header, records[1..], bytes) : null;
    }

    private static bool CheckHeader(IReadOnlyList<LoadedCell> header, DiagnosticList found)
    {
        bool good = true;
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (LoadedCell cell in header)
        {
            if (cell.Text.Trim() == "" || !names.Add(cell.Text))
            {
                good = false;
                found.Add(LoadFindings.CsvHeader, cell.Where, cell.Text.Trim() == "" ? "a column has no name" : $"two columns are called '{cell.Text}'", "give each column a name of its own");
            }
        }

        return good;
    }

    private static LoadedCell[] Cells(SourceText source, byte[] bytes, CsvReader reader)
    {
        var cells = new LoadedCell[Math.Max(1, reader.FieldCount)];
        int at = Encoding.UTF8.GetCharCount(bytes, 0, (int)reader.ByteOffset);
        for (int i = 0; i < cells.Length; i++)
        {
            bool exists = i < reader.FieldCount;
            int length = exists ? Encoding.UTF8.GetCharCount(reader.GetRawSpan(i)) : 0;
            cells[i] = new LoadedCell(exists ? reader.GetString(i) : "", source.Span(at, Math.Max(1, length)));
            at += length + 1;
        }

        return cells;
    }
}
