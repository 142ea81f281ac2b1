using System.Collections.Immutable;

namespace Sbpac.Site.Diagnostics;

/// <summary>
/// Collects the diagnostics of one piece of work. Not for sharing between threads: each file read has its own, and they are
/// joined afterwards, so that the order never depends on the threads.
/// </summary>
public sealed class Problems
{
    // Most pieces of work find nothing.
    private List<Diagnostic>? found;

    /// <summary>Whether any of them is an error.</summary>
    public bool HasErrors => Fails(strict: false);

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => found is null;

    /// <summary>Whether they fail a build.</summary>
    /// <param name="strict">Whether warnings count as errors.</param>
    public bool Fails(bool strict) =>
        found is not null && found.Exists(problem => problem.Code.Effect(strict) == Severity.Error);

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="code">What kind.</param>
    /// <param name="at">Where.</param>
    /// <param name="arguments">What fills <c>{0}</c>, <c>{1}</c> … of its message, in order.</param>
    public void Report(Code code, Place at, params ReadOnlySpan<string> arguments) =>
        (found ??= []).Add(new Diagnostic(code, at, [.. arguments]));

    /// <summary>Adds diagnostics found elsewhere.</summary>
    public void Add(ImmutableArray<Diagnostic> diagnostics)
    {
        if (!diagnostics.IsEmpty) (found ??= []).AddRange(diagnostics.AsSpan());
    }

    /// <summary>All of them, in printing order, each once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable() => found is null ? [] : IsInOrder(found) ? [.. found] : [.. found.Order().Distinct()];

    private static bool IsInOrder(List<Diagnostic> found)
    {
        for (var i = 1; i < found.Count; i++)
            if (found[i - 1].CompareTo(found[i]) >= 0) return false;
        return true;
    }
}
