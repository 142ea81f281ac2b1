using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Sbpac.Site.Output;

namespace Sbpac.Site.Bench.Trials;

/// <summary>What the files of a folder hold, by their paths.</summary>
internal sealed class Contents
{
    private readonly SortedDictionary<string, ContentHash> files = new(StringComparer.Ordinal);

    private Contents()
    {
    }

    /// <summary>How many files there are.</summary>
    public int Count => files.Count;

    /// <summary>Their bytes together.</summary>
    public long Bytes => files.Values.Sum(content => content.Length);

    /// <summary>The paths, with forward slashes, in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, ContentHash>> Files => files;

    /// <summary>Reads a folder.</summary>
    public static Contents Of(string folder)
    {
        var contents = new Contents();
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            contents.files.Add(Path.GetRelativePath(folder, file).Replace('\\', '/'), ContentHash.OfFile(file));
        return contents;
    }

    /// <summary>How many files stand in one of two folders alone, or hold something else there.</summary>
    public int DifferencesFrom(Contents other) =>
        files.Count(file => !other.files.TryGetValue(file.Key, out var content) || content != file.Value) + other.files.Keys.Count(path => !files.ContainsKey(path));

    /// <summary>One SHA-256 over the paths and bytes of all files of a folder, in ordinal order of the paths.</summary>
    public static string Sha256Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal))
        {
            var bytes = File.ReadAllBytes(Path.Join(folder, path));
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{path}\0{bytes.Length}\0")));
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
