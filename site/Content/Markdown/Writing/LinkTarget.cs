using System.Text;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>Where a link leads, as the editor wrote it.</summary>
internal abstract record LinkTarget
{
    /// <summary>Schemes that a link may have.</summary>
    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>Leads away from the site.</summary>
    /// <param name="Url">The URL, unescaped for HTML.</param>
    internal sealed record Outside(string Url) : LinkTarget;

    /// <summary>Leads into the site.</summary>
    /// <param name="Path">The path, decoded; empty for an anchor of the same page.</param>
    /// <param name="Fragment">The anchor, decoded, or null.</param>
    internal sealed record Inside(string Path, string? Fragment) : LinkTarget;

    /// <summary>Leads where no link of a public page should.</summary>
    /// <param name="Scheme">The scheme that is not allowed.</param>
    internal sealed record Refused(string Scheme) : LinkTarget;

    /// <summary>Reads the target of a link.</summary>
    /// <param name="written">As it came from Markdown: character references and backslashes already resolved.</param>
    public static LinkTarget Read(string written)
    {
        var url = Cleaned(written);
        if (url.StartsWith("//", StringComparison.Ordinal)) return new Outside("https:" + url);
        if (SchemeOf(url) is { } scheme)
            return Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? new Outside(url) : new Refused(scheme);
        var hash = url.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? new Inside(Decode(url), null)
            : new Inside(Decode(url[..hash]), Decode(url[(hash + 1)..]));
    }

    /// <summary>The part before the colon, where that is a scheme.</summary>
    private static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(url[0])) return null;
        for (var i = 1; i < colon; i++)
            if (!char.IsAsciiLetterOrDigit(url[i]) && url[i] is not ('+' or '-' or '.')) return null;
        return url[..colon];
    }

    /// <summary>
    /// The URL without blanks at its ends and without the control characters that browsers skip, behind which a scheme could
    /// hide.
    /// </summary>
    private static string Cleaned(string url)
    {
        url = Blank.Trim(url).ToString();
        if (!url.AsSpan().ContainsAnyInRange('\0', '\x1F') && !url.AsSpan().ContainsAnyInRange('\x7F', '\x9F')) return url;
        var clean = new StringBuilder(url.Length);
        foreach (var c in url)
            if (!char.IsControl(c)) clean.Append(c);
        return clean.ToString();
    }

    private static string Decode(string part) =>
        part.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(part) : part;
}
