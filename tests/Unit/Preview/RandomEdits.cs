namespace Site.Tests.Unit.Preview;

/// <summary>Does to an input folder what writers, editors and version control do, in an order that only the seed knows.</summary>
/// <param name="input">The folder; what it holds now is what each file comes back to.</param>
internal sealed class RandomEdits(string input, Random chance)
{
    private readonly Dictionary<string, string> good = Directory.GetFiles(input, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToDictionary(each => each, File.ReadAllText);

    /// <returns>What was done, in words.</returns>
    public async Task<string> NextAsync()
    {
        string[] files = [.. good.Keys];
        string file = files[chance.Next(files.Length)];
        string text = good[file];
        string name = Path.GetRelativePath(input, file);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        switch (chance.Next(12))
        {
            case 0:
                Save(file, text.Insert(chance.Next(text.Length + 1), "7"));
                return $"typed into {name}";
            case 1:
                int at = chance.Next(text.Length);
                Save(file, text.Remove(at, Math.Min(chance.Next(1, 30), text.Length - at)));
                return $"deleted from {name}";
            case 2:
                Save(file, text + "\n");
                return $"added a line to {name}";
            case 3:
                File.Delete(file);
                return $"removed {name}";
            case 4:
                string other = Path.Combine(Path.GetDirectoryName(file)!, $"renamed-{chance.Next(3)}{Path.GetExtension(file)}");
                File.Delete(other);
                Save(file, text);
                File.Move(file, other);
                return $"renamed {name} to {Path.GetFileName(other)}";
            case 5:
                Save(file, text[..(text.Length / 2)]);
                await Task.Delay(chance.Next(1, 60));
                Save(file, text);
                return $"saved half of {name}, then all";
            case 6:
                Save(file, text[..(text.Length / 2)]);
                return $"saved half of {name}";
            case 7:
                await SaveAsEditorsDoAsync(file, text + "\n\n");
                return $"saved {name} through a temporary file";
            case 8:
                string folder = Path.GetDirectoryName(file)!;
                string away = $"{input}-away";
                Directory.Move(folder, away);
                await Task.Delay(chance.Next(1, 60));
                Directory.Move(away, folder);
                return $"moved the folder of {name} away and back";
            case 9:
                Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
                return $"deleted the folder of {name}";
            default:
                Mend();
                return "mended all";
        }
    }

    /// <summary>Every file as it was at the beginning, and no other.</summary>
    public void Mend()
    {
        foreach (string extra in Directory.Exists(input) ? Directory.GetFiles(input, "*", SearchOption.AllDirectories).Where(each => !good.ContainsKey(each)) : [])
        {
            File.Delete(extra);
        }

        foreach ((string file, string text) in good.Where(each => !File.Exists(each.Key) || File.ReadAllText(each.Key) != each.Value))
        {
            Save(file, text);
        }
    }

    private static void Save(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private async Task SaveAsEditorsDoAsync(string file, string text)
    {
        Save(Path.Combine(Path.GetDirectoryName(file)!, "4913"), "");
        File.Delete(Path.Combine(Path.GetDirectoryName(file)!, "4913"));
        Save($"{file}.swp", "x");
        Save($"{file}.tmp", text);
        await Task.Delay(chance.Next(1, 30));
        File.Move($"{file}.tmp", file, overwrite: true);
        File.Delete($"{file}.swp");
    }
}
