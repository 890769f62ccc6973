using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Site.Tests.Browser.Support;

/// <summary>Hears what pages complain of: messages of the console, errors, refusals of the policy, dialogs that nobody asked for, requests to other origins.</summary>
internal sealed class Watch(string origin)
{
    private readonly ConcurrentDictionary<IPage, string> shown = [];
    private readonly ConcurrentBag<string> said = [];

    public IEnumerable<string> Said => said.Order(StringComparer.Ordinal);

    /// <summary>Before anything is opened in it.</summary>
    public Task BeginAsync(IPage page)
    {
        shown[page] = "";
        page.Console += (_, message) => Say(page, $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Say(page, error);
        page.Dialog += async (_, dialog) =>
        {
            Say(page, $"asks: {dialog.Message}");
            await dialog.DismissAsync();
        };
        page.Request += (_, request) =>
        {
            bool isOwn = request.Url.StartsWith(origin, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal);
            if (!isOwn)
            {
                Say(page, $"loads {request.Url}");
            }
        };
        return page.AddInitScriptAsync("addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI))");
    }

    /// <summary>What is heard from now on belongs to this.</summary>
    public void Shows(IPage page, string what) => shown[page] = what;

    public void Say(IPage page, string words) => said.Add($"{shown[page]}: {words}");
}
