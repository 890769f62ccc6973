using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Site.Preview;

/// <summary>Tells a page of each new moment, for as long as it listens. At rest nothing is sent.</summary>
internal static class EventStream
{
    public static async Task SendAsync(HttpContext context, PreviewState state)
    {
        HttpResponse response = context.Response;
        response.ContentType = "text/event-stream; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        if (HttpMethods.IsHead(context.Request.Method))
        {
            return;
        }

        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();

        // A page whose preview was stopped looks for it again soon.
        await response.Body.WriteAsync("retry: 500\n\n"u8.ToArray(), context.RequestAborted);
        try
        {
            await foreach (PreviewMoment moment in state.FollowAsync(context.RequestAborted))
            {
                if (!moment.IsStarting)
                {
                    await response.Body.WriteAsync(PreviewClient.Event(moment), context.RequestAborted);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
    }
}
