using Microsoft.Playwright;
using Site.Tests.Browser.Support;
using Xunit.Abstractions;

namespace Site.Tests.Browser;

/// <summary>
/// Addresses that nobody of ours has made, on each kind of page that reads its own: a few of each, and in full (<c>addresses</c> among the
/// benchmarks) ten thousand.
/// </summary>
[Collection(BrowserSite.Name)]
public sealed class AddressTests(BrowserSite site, ITestOutputHelper output)
{
    private static readonly int Addresses = Seeds.Times(20, 10_000);

    /// <summary>In bytes; servers take eight thousand or so in the first line of a request.</summary>
    private const int MostSent = 7000;

    private static readonly string[] Values =
    [
        "NaN", "Infinity", "-Infinity", "1e309", "-1e309", "1e-400", "__proto__", "constructor", "toString", "null", "undefined", "true", "[]", "{}", "0x10", "1,5", "١٢", "%", "%ZZ", "%00", "%E0%A4%A", "%u0041", "",
        "%3Cimg%20src%3Dx%20onerror%3D%22window.hit%3D1%22%3E", "<script>window.hit=1</script>", "javascript:window.hit=1", "'\"><svg onload=window.hit=1>", "${window.hit=1}", "</script><script>window.hit=1</script>", "//evil.example/",
        "\\\\evil.example", "../../etc/passwd", "'];window.hit=1;//", "\u2028window.hit=1", "\u202e", "\ufeff", "a\u0000b", "*", "[id]", "a,b>c", ":not(*)", "#main", "loop", "the-claim", "key-paragraphs", "ten-minutes", "dark", "20261204", "20260230", "-", "+", "e",
    ];

    private static readonly string[] Keys =
        ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "", "%", "[]", "a[b]", "e", "s", "t", "n", "d", "m", "k", "x", "q", "v", "r", "T", "eta", "preset", "theme", "plain", "static", "transparent", "childId", "secret", "depth", "path"];

    /// <summary>What the page is, the sign before what it reads, one good address of it, and what says that it has read it.</summary>
    public static TheoryData<string, string, string, string> Kinds => new()
    {
        { "/scenarios/loop/", "?", "v=1&r=1.5&eta=0.9&p=0.3&D=3&f=2&n=0.5&T=60", "document.querySelector('figure[data-scenario][data-ready]')" },
        { "/embed/scenarios/loop/", "?", "v=1&r=1.5&eta=0.9&theme=dark&plain&childId=a", "document.querySelector('figure[data-scenario][data-ready]')" },
        { "/embed/charts/task-horizons/", "?", "theme=dark&plain&static&transparent&childId=a#?secret=abc", "document.readyState === 'complete'" },
        { "/search/", "?", "q=loop", "!document.querySelector('form[data-search]').hidden" },
        { "/teach/assign/", "#", "e=1&s=abcdefg.abcdefghij&m=20261121&t=Title&n=Note&d=20261204", "document.querySelector('[data-assign-plain]').hidden" },
        { "/teach/assign/", "?", "s={codes}&m=20261121&t=Title&n=Note&d=20261204", "document.querySelector('[data-assign-plain]').hidden" },
        { "/teach/packet/", "?", "s={codes}&m=20261121&t=Title&n=Note&d=20261204&k=1&x=loop", "!document.body.innerText.includes('is being put together')" },
        { "/essays/the-claim/", "?", "depth=key-paragraphs&path=ten-minutes#in-short", "document.readyState === 'complete'" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task No_address_runs_breaks_or_fools_the_page_that_reads_it(string path, string sign, string good, string ready)
    {
        output.WriteLine($"SITE_SEED={Seeds.Run}");
        var random = new Random(Seeds.Int);
        string[] codes = await CodesAsync();
        string[] addresses = [.. Enumerable.Range(0, Addresses).Select(_ => sign + Made(random, good.Replace("{codes}", codes[random.Next(codes.Length)], StringComparison.Ordinal)))];
        var watch = new Watch(site.Origin);
        await site.VisitAsync(addresses, new(), watch.BeginAsync, async (page, address) =>
        {
            watch.Shows(page, path + (address.Length > 400 ? address[..400] + "…" : address));

            // Another fragment alone would not be another visit.
            if (sign == "#")
            {
                await page.GotoAsync("about:blank");
            }

            await page.GotoAsync(site.Url(path + address), new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            if (await page.EvaluateAsync<string>(Faults(ready)) is { Length: > 0 } fault)
            {
                watch.Say(page, fault);
            }
        });

        string[] said = [.. watch.Said.Distinct().Take(10)];
        Assert.True(said.Length == 0, string.Join("\n", said));
        output.WriteLine($"measured: hostile addresses that {path}{sign} reads, and nothing ran, broke or was shown wrong = {addresses.Length}");
    }

    /// <summary>Longer than a server takes, and still an address that a page may have.</summary>
    [Theory]
    [InlineData("/teach/assign/", "#s=")]
    [InlineData("/teach/packet/", "#s=")]
    [InlineData("/essays/the-claim/", "#")]
    [InlineData("/search/", "#q=")]
    [InlineData("/embed/charts/task-horizons/", "#?secret=")]
    public async Task A_megabyte_and_ten_thousand_keys_hold_nobody_up(string path, string sign)
    {
        var watch = new Watch(site.Origin);
        foreach (string rest in new[] { new string('a', 1 << 20), string.Concat(Enumerable.Range(0, 10_000).Select(i => $"&k{i}=<img src=x onerror=window.hit=1>")), "%E0%A4%A" })
        {
            IPage page = await site.OpenAsync(new(), null);
            await watch.BeginAsync(page);
            watch.Shows(page, path + sign);
            long start = Environment.TickCount64;
            await page.GotoAsync(site.Url(path) + sign + rest, new() { WaitUntil = WaitUntilState.Load });
            string fault = await page.EvaluateAsync<string>(Faults("true"));
            Assert.Equal("", fault);
            Assert.InRange(Environment.TickCount64 - start, 0, 10_000);
            await page.Context.CloseAsync();
        }

        Assert.Equal("", string.Join('\n', watch.Said.Distinct()));
    }

    /// <summary>Waits until the page has read its address, and says what is wrong with it then.</summary>
    private static string Faults(string ready) => $$"""
        async () => {
          const end = performance.now() + 15000;
          while (!({{ready}}) && performance.now() < end) {
            await new Promise((done) => setTimeout(done, 5));
          }

          await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)));
          const bad = document.querySelector("[onerror], [onload], [onclick], [style*='url('], a[href^='javascript:' i], main img[src='x'], main script:not([type$='json'], [src], [type=module]), iframe[srcdoc], base");
          return [
            {{ready}} ? "" : "is not there after fifteen seconds",
            window.hit !== undefined || ({}).hit !== undefined || ({})[0] !== undefined ? "something ran" : "",
            bad ? `holds ${bad.outerHTML.slice(0, 200)}` : "",
            /\bNaN\b|\bundefined\b|\[object |-?Infinity\b/.test(document.querySelector(".scenario__stage, .packet-tools")?.innerText ?? "") ? "shows what is no word" : "",
            document.querySelector("h1, .embed h1")?.textContent.trim() ? "" : "has no title",
          ].filter((each) => each !== "").join("; ");
        }
        """;

    /// <summary>A good address with slips in it, or keys and values in a row.</summary>
    private static string Made(Random random, string good)
    {
        string address = random.Next(3) == 0 ? Slipped(random, good) : string.Join(Pick(random, "&", "&", "&", "&&", "&=", ";", "#"), Enumerable.Range(0, random.Next(14)).Select(_ => Pair(random, good)));
        address = random.Next(20) == 0 ? address + string.Concat(Enumerable.Range(0, 200).Select(i => $"&k{i}={i}")) : address;
        address = random.Next(20) == 0 ? address + "&" + Pick(random, Keys) + "=" + new string(Pick(random, "1", "a", "<", "%")[0], 6000) : address;
        return Cut(address);
    }

    /// <summary>As long as a server takes: a sign that is not plain travels as three, one beyond ASCII as up to nine.</summary>
    private static string Cut(string address)
    {
        int length = 0;
        return new string([.. address.TakeWhile(c => (length += char.IsAsciiLetterOrDigit(c) ? 1 : char.IsAscii(c) ? 3 : 9) <= MostSent)]);
    }

    private static string Pair(Random random, string good)
    {
        string[] own = good.Split('&', '#');
        string value = random.Next(2) == 0 ? Pick(random, Values) : Uri.EscapeDataString(Pick(random, Values));
        return random.Next(3) switch
        {
            0 => Pick(random, own),
            1 => $"{Pick(random, own).Split('=')[0]}={value}",
            _ => $"{Pick(random, Keys)}{(random.Next(10) == 0 ? "" : "=")}{value}",
        };
    }

    private static string Slipped(Random random, string good)
    {
        string address = good;
        for (int i = random.Next(1, 6); i > 0; i--)
        {
            int at = random.Next(address.Length + 1);
            int end = Math.Min(address.Length, at + random.Next(0, 6));
            address = address[..at] + (random.Next(3) == 0 ? "" : Pick(random, Values)) + address[end..];
        }

        return address;
    }

    private static T Pick<T>(Random random, params T[] from) => from[random.Next(from.Length)];

    /// <summary>Of essays and sections that there are.</summary>
    private async Task<string[]> CodesAsync()
    {
        IPage page = await site.OpenAsync(new(), "/about/");
        string[] codes = await page.EvaluateAsync<string[]>("async () => (await (await fetch('/sections.json')).json()).essays.flatMap(({ code, mark, sections }) => [code + mark, ...sections.slice(0, 3).map((each) => code + each.code + each.mark)])");
        await page.Context.CloseAsync();
        return codes;
    }
}
