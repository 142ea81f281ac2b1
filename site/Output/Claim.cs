namespace Sbpac.Site.Output;

/// <summary>A file of the version that is being staged.</summary>
/// <param name="content">What it holds.</param>
internal sealed class Claim(ContentHash content)
{
    /// <summary>What it holds.</summary>
    public ContentHash Content { get; set; } = content;

    /// <summary>Whether the served tree holds the same; if not, the next tree does.</summary>
    public bool IsUnchanged { get; set; }

    /// <summary>What the files of a site hold, in no order.</summary>
    public static KeyValuePair<string, ContentHash>[] Contents(IReadOnlyDictionary<string, Claim> site) =>
        Array.ConvertAll(site.ToArray(), static file => KeyValuePair.Create(file.Key, file.Value.Content));
}
