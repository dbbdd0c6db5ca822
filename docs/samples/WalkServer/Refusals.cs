using Microsoft.AspNetCore.Diagnostics;

namespace RetroWalk.Samples.WalkServer;

/// <summary>What a session did not take, as problem details of one line.</summary>
internal sealed class Refusals(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        (int status, string title) = exception switch
        {
            KeyNotFoundException => (StatusCodes.Status404NotFound, "There is no such session."),
            BadHttpRequestException bad => (bad.StatusCode, "The request cannot be read."),
            ArgumentException => (StatusCodes.Status400BadRequest, "A value cannot be taken."),
            InvalidOperationException => (StatusCodes.Status409Conflict, "The session cannot take this."),
            _ => (StatusCodes.Status503ServiceUnavailable, "Nothing was stored; send it again."),
        };
        context.Response.StatusCode = status;
        return await problems.TryWriteAsync(new()
        {
            HttpContext = context,
            ProblemDetails = { Status = status, Title = title, Detail = OneLine((exception.InnerException ?? exception).Message) },
        });
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
