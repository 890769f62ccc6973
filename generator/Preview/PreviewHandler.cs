using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Site.Preview;

/// <summary>Answers one request of a browser on this machine, with the headers that the host will send.</summary>
/// <param name="port">The port that is listened on; known once the server runs.</param>
public sealed class PreviewHandler(PreviewState state, Func<int> port)
{
    private static readonly string[] LocalNames = ["localhost", "127.0.0.1", "[::1]"];

    public async Task HandleAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        string path = request.Path.Value ?? "/";

        // A name that leads to this machine by somebody else's doing would let any web page read drafts.
        if (!IsOurs(request.Headers.Host.ToString()))
        {
            await PlainAsync(context, StatusCodes.Status421MisdirectedRequest, $"This preview answers to http://localhost:{port()}/ only.");
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            await PlainAsync(context, StatusCodes.Status405MethodNotAllowed, "This preview answers GET and HEAD only.");
        }
        else if (path.StartsWith(PreviewClient.Folder, StringComparison.Ordinal))
        {
            await OwnAsync(context, path);
        }
        else
        {
            await SiteAsync(context, path);
        }
    }

    private bool IsOurs(string host) =>
        LocalNames.Any(name => string.Equals(host, $"{name}:{port()}", StringComparison.OrdinalIgnoreCase))
        || (port() == 80 && LocalNames.Contains(host, StringComparer.OrdinalIgnoreCase));

    private Task OwnAsync(HttpContext context, string path) => path switch
    {
        PreviewClient.ScriptPath => OwnFileAsync(context, PreviewAssets.Script, path),
        PreviewClient.StylePath => OwnFileAsync(context, PreviewAssets.Styles, path),
        PreviewClient.EventsPath when IsFromOurPage(context.Request) => EventStream.SendAsync(context, state),
        PreviewClient.EventsPath => PlainAsync(context, StatusCodes.Status403Forbidden, "Only pages of this preview may listen."),
        _ => PlainAsync(context, StatusCodes.Status404NotFound, "There is nothing here."),
    };

    // Browsers send an origin with every request of another site's script, and say of the rest where it came from.
    private static bool IsFromOurPage(HttpRequest request)
    {
        string origin = request.Headers.Origin.ToString();
        string site = request.Headers["Sec-Fetch-Site"].ToString();
        return (origin == "" || string.Equals(origin, $"http://{request.Headers.Host}", StringComparison.OrdinalIgnoreCase)) && site is "" or "same-origin" or "none";
    }

    private async Task SiteAsync(HttpContext context, string path)
    {
        PreviewMoment moment = await FirstMomentAsync(context.RequestAborted);
        HttpResponse response = context.Response;
        if (moment.Site is null)
        {
            await OwnBytesAsync(context, StatusCodes.Status503ServiceUnavailable, PreviewClient.PageWithoutSite(moment.Version), "text/html; charset=utf-8");
            return;
        }

        foreach ((string name, string value) in moment.Host.With(moment.Site.Headers).HeadersFor(path))
        {
            response.Headers[name] = value;
        }

        Answer answer = moment.Site.Find(path);
        response.StatusCode = answer.Status;
        if (answer.File is { } file)
        {
            await FileAsync(context, file);
        }
        else if (answer.Location != "")
        {
            bool isOurs = answer.Location.StartsWith('/');
            response.Headers.Location = isOurs ? new PathString(answer.Location).ToUriComponent() + context.Request.QueryString : answer.Location;
        }
        else
        {
            await PlainAsync(context, answer.Status, "There is no such page, and the site has no page that says so.");
        }
    }

    private async Task<PreviewMoment> FirstMomentAsync(CancellationToken stop)
    {
        await foreach (PreviewMoment moment in state.FollowAsync(stop))
        {
            if (!moment.IsStarting)
            {
                return moment;
            }
        }

        return state.Now;
    }

    private static async Task FileAsync(HttpContext context, ServedFile file)
    {
        HttpResponse response = context.Response;
        response.Headers.ETag = file.Tag;
        bool isKnown = context.Request.GetTypedHeaders().IfNoneMatch.Any(each => each.Compare(EntityTagHeaderValue.Parse(file.Tag), useStrongComparison: false) || each.Tag == "*");
        if (isKnown && response.StatusCode == StatusCodes.Status200OK)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType ??= file.ContentType;
        response.ContentLength = file.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            foreach (ReadOnlyMemory<byte> part in file.Parts)
            {
                await response.Body.WriteAsync(part, context.RequestAborted);
            }
        }
    }

    private static Task OwnFileAsync(HttpContext context, byte[] bytes, string path) =>
        OwnBytesAsync(context, StatusCodes.Status200OK, bytes, ContentTypes.Of(path));

    private static Task PlainAsync(HttpContext context, int status, string words) =>
        OwnBytesAsync(context, status, System.Text.Encoding.UTF8.GetBytes(words + "\n"), "text/plain; charset=utf-8");

    private static async Task OwnBytesAsync(HttpContext context, int status, byte[] bytes, string contentType)
    {
        HttpResponse response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
