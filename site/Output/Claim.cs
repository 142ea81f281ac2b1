namespace Sbpac.Site.Output;

/// <summary>A file of the version that is being staged.</summary>
/// <param name="content">What it holds.</param>
internal sealed class Claim(ContentHash content)
{
    /// <summary>What it holds.</summary>
    public ContentHash Content { get; set; } = content;

    /// <summary>Whether the served tree holds the same; if not, the next tree does.</summary>
    public bool IsUnchanged { get; set; }
}
