namespace Sbpac.Site.Build;

/// <summary>What a build is told.</summary>
public sealed record BuildOptions
{
    /// <summary>The input folder.</summary>
    public required string Input { get; init; }

    /// <summary>The output folder.</summary>
    public required string Output { get; init; }

    /// <summary>The theme folder.</summary>
    public required string Theme { get; init; }

    /// <summary>The folder of the project, which the output may not replace.</summary>
    public required string Root { get; init; }

    /// <summary>The folder in which a build leaves to the next what was dear to find out. Deleting it changes time, never bytes.</summary>
    public string Cache => Path.Join(Root, ".cache");

    /// <summary>The part of it for pictures.</summary>
    public string PictureCache => Path.Join(Cache, "images");

    /// <summary>Where the site will stand, instead of what <c>site.yml</c> says; or null.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>How many threads may work, at least 1.</summary>
    public required int Threads { get; init; }

    /// <summary>The site's moment.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether drafts are shown.</summary>
    public bool Drafts { get; init; }

    /// <summary>Whether warnings fail the build.</summary>
    public bool Strict { get; init; }
}
