using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Site.Benchmarks;

/// <summary>
/// Hears of a word in the frame in which a page first has it. Playwright's own waiting looks after 20, 50, 100, 100 and then each 500 milliseconds:
/// what took 300 would be told as 800.
/// </summary>
internal sealed class WordWatch
{
    // Counting letters behind a beginning, so that a page is searched for all of them at once.
    private const string Look = """
        (() => {
          const told = new Set();
          const look = () => {
            requestAnimationFrame(look);
            for (const [word] of document.body?.textContent.matchAll(/\bmarked[a-z]\b/g) ?? []) {
              if (!told.has(word) && window.tellWord) {
                told.add(word);
                window.tellWord(word);
              }
            }
          };
          requestAnimationFrame(look);
        })();
        """;

    private readonly ConcurrentDictionary<string, TaskCompletionSource> words = new(StringComparer.Ordinal);

    private WordWatch()
    {
    }

    /// <param name="page">Before anything is opened in it.</param>
    public static async Task<WordWatch> OnAsync(IPage page)
    {
        var watch = new WordWatch();
        await page.ExposeFunctionAsync<string>("tellWord", word => watch.Of(word).TrySetResult());
        await page.AddInitScriptAsync(Look);
        return watch;
    }

    /// <summary>A word that no text of ours has: one for each count.</summary>
    public static string Word(int count) => $"marked{(char)('a' + count)}";

    public bool HasSeen(string word) => Of(word).Task.IsCompleted;

    public Task SeenAsync(string word, TimeSpan patience) => Of(word).Task.WaitAsync(patience);

    private TaskCompletionSource Of(string word) => words.GetOrAdd(word, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
}
