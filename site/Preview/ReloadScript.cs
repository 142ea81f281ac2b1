using System.Reflection;
using System.Text;

namespace Sbpac.Site.Preview;

/// <summary>The one thing that a previewed page has and a published one has not: a script that listens for changes.</summary>
internal static class ReloadScript
{
    /// <summary>Where the script stands. No output can: their names never begin with a dot.</summary>
    public const string Path = "/.preview/reload.js";

    /// <summary>Where the script listens.</summary>
    public const string EventsPath = "/.preview/events";

    /// <summary>The script.</summary>
    public static byte[] Source { get; } = Read();

    /// <summary>The page with the script at the end of its body.</summary>
    /// <param name="page">The page as it is published.</param>
    /// <param name="version">Tells this state of the page from others; the script hands it back when it connects.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> page, string version)
    {
        var tag = Encoding.ASCII.GetBytes($"<script src=\"{Path}?{version}\"></script>");
        var end = page.LastIndexOf("</body>"u8);
        if (end < 0) end = page.Length;
        return [.. page[..end], .. tag, .. page[end..]];
    }

    /// <summary>A content security policy under which the script may run and listen, and nothing else is let in.</summary>
    public static string Allow(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        foreach (var name in (string[])["script-src", "connect-src"])
        {
            var place = directives.FindIndex(directive => directive.Split(' ')[0] == name);
            var sources = place < 0 ? [] : directives[place].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Where(source => source != "'none'").ToArray();
            if (place < 0) directives.Add($"{name} 'self'");
            else if (!sources.Contains("'self'")) directives[place] = string.Join(' ', [name, .. sources, "'self'"]);
        }
        return string.Join("; ", directives);
    }

    private static byte[] Read()
    {
        using var script = Assembly.GetExecutingAssembly().GetManifestResourceStream("preview/reload.js")!;
        using var bytes = new MemoryStream();
        script.CopyTo(bytes);
        return bytes.ToArray();
    }
}
