using Microsoft.AspNetCore.Components;
using Site.Theme.Models;

namespace Site.Theme;

/// <summary>The one door through which finished HTML enters a component.</summary>
internal static class HtmlMarkup
{
    extension(Html html)
    {
        public MarkupString Markup => new(html.ToString());
    }
}
