using System.Collections.Concurrent;

namespace Site.Diagnostics;

/// <summary>
/// What the last build in this process made of parts of the input, for as long as they stay the same. Work that found anything wrong is done
/// again each time, so that its findings are there again. May be used from several threads.
/// </summary>
public sealed class KeptWork
{
    /// <summary>Nothing for a build that is the only one of its process.</summary>
    private readonly ConcurrentDictionary<string, Kept>? kept;

    private KeptWork(bool keeps) => kept = keeps ? new(StringComparer.Ordinal) : null;

    /// <summary>For a build that is the only one of its process.</summary>
    public static KeptWork None { get; } = new(keeps: false);

    /// <summary>Empty, to be handed to one build after the other.</summary>
    public static KeptWork ForManyBuilds() => new(keeps: true);

    /// <summary>What work makes of a file: the same object as before while the file has the same bytes.</summary>
    public T? OfFile<T>(InputPath path, ReadOnlyMemory<byte> bytes, DiagnosticList found, Func<DiagnosticList, T?> work)
        where T : class =>
        Of($"file {path}", [], bytes, found, work);

    /// <summary>What a step makes of its inputs: the same object as before while the inputs are the same objects.</summary>
    /// <param name="step">Names the step and what it is about.</param>
    /// <param name="inputs">Everything that the result depends on.</param>
    public T? Of<T>(string step, object?[] inputs, DiagnosticList found, Func<DiagnosticList, T?> work)
        where T : class =>
        Of(step, inputs, default, found, work);

    private T? Of<T>(string step, object?[] inputs, ReadOnlyMemory<byte> bytes, DiagnosticList found, Func<DiagnosticList, T?> work)
        where T : class
    {
        if (kept is null)
        {
            return work(found);
        }

        if (kept.TryGetValue(step, out Kept? before) && before.Inputs.SequenceEqual(inputs, ReferenceEqualityComparer.Instance) && before.Bytes.Span.SequenceEqual(bytes.Span))
        {
            return (T?)before.Result;
        }

        var own = new DiagnosticList();
        T? result = work(own);
        IReadOnlyList<Diagnostic> all = own.Sorted;
        found.AddRange(all);
        if (all.Count == 0)
        {
            kept[step] = new Kept(inputs, bytes, result);
        }
        else
        {
            kept.TryRemove(step, out _);
        }

        return result;
    }

    private sealed record Kept(object?[] Inputs, ReadOnlyMemory<byte> Bytes, object? Result);
}
