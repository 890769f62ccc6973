using System.Security.Cryptography;
using System.Text;
using Site.Files;

namespace Site.Scenarios;

/// <summary>Results kept by the content that they were worked out from. A file that is not whole counts as none.</summary>
internal sealed class ResultCache(string folder)
{
    private const string RecipeVersion = "1";

    /// <summary>The same for the same texts.</summary>
    public static string Key(ModelSetting setting, ModelJob job)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        IEnumerable<string> texts =
        [
            RecipeVersion, typeof(Jint.Engine).Assembly.FullName!, setting.Driver, .. setting.Library.SelectMany(each => new[] { each.Key, each.Value }),
            job.Export, job.Model, job.Spec, $"{job.DigestCount}", .. job.Opened, job.Ask, job.Given,
        ];
        foreach (string text in texts)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\n{text.Length}\n{text}"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }

    /// <returns>What was kept; nothing when there is none or it is damaged.</returns>
    public string? Find(string key)
    {
        string path = PathOf(key);
        try
        {
            string[] parts = File.Exists(path) ? File.ReadAllText(path).Split('\n', 2) : [];
            return parts is [var hash, var text] && hash == HashOf(text) ? text : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Keep(string key, string text)
    {
        try
        {
            using WorkFolder work = WorkFolder.In(folder);
            File.WriteAllText(work.At("result"), $"{HashOf(text)}\n{text}");
            File.Move(work.At("result"), PathOf(key), overwrite: true);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // What is not kept is worked out again.
        }
    }

    private string PathOf(string key) => Path.Combine(folder, $"scenario-{key}.json");

    private static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
