namespace Sbpac.Site.Diagnostics;

/// <summary>What a diagnostic does to the build.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never fails a build, not even a strict one.</summary>
    Note,

    /// <summary>Worth mending; fails a strict build.</summary>
    Warning,

    /// <summary>Fails the build: the output folder stays as it was.</summary>
    Error,
}
