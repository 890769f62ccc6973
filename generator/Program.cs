using Site.Commands;
using Site.Scenarios;

if (args is [ModelChild.Verb])
{
    return ModelChild.Run();
}

return await CommandLine.RunAsync(args, Surroundings.OfThisProcess(CancellationToken.None));
