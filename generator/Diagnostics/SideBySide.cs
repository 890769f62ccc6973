namespace Site.Diagnostics;

/// <summary>Work on each of many things, on all processors.</summary>
public static class SideBySide
{
    /// <summary>Makes something of each thing, several at a time.</summary>
    /// <returns>What was made, in the order of the things, whichever was ready first.</returns>
    /// <exception cref="AggregateException">What went wrong with any of them; <see cref="Fault.Cause"/> tells the first.</exception>
    public static TResult[] SelectSideBySide<T, TResult>(this IEnumerable<T> things, Func<T, TResult> make)
    {
        T[] all = [.. things];
        var made = new TResult[all.Length];
        Parallel.For(0, all.Length, i => made[i] = make(all[i]));
        return made;
    }
}
