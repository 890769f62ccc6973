using Site;
using Site.Diagnostics;

BuildResult result = await SiteBuild.RunAsync(new BuildRequest(args.Length > 0 ? args[0] : "input"));
foreach (Diagnostic found in result.Found.Sorted)
{
    Console.Error.WriteLine(DiagnosticText.Write(found, "input"));
}

foreach (StepTime time in result.Times)
{
    Console.WriteLine($"{time.Step} {time.Time.TotalMilliseconds:0}");
}

return 0;
