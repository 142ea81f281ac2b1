using System.Collections.Immutable;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>A template of a theme in one language. Call sites are bound to it before it has a body, so templates may call each other.</summary>
internal sealed class CompiledTemplate
{
    private readonly Dictionary<string, int> locals = new(StringComparer.Ordinal);
    private volatile bool given;

    /// <summary>What it writes, or null where it says something that only the interpreter knows.</summary>
    public Node? Body { get; set; }

    /// <summary>The templates that it calls by name.</summary>
    public ImmutableHashSet<CompiledTemplate> Callees { get; set; } = [];

    /// <summary>How many local variables it names.</summary>
    public int Locals => locals.Count;

    /// <summary>Whether its pages are left to the interpreter: one of them had a fault, and the next might have it too.</summary>
    public bool IsGivenUp => given;

    /// <summary>The slot of a local variable.</summary>
    public int Local(string name)
    {
        if (!locals.TryGetValue(name, out var slot)) locals.Add(name, slot = locals.Count);
        return slot;
    }

    /// <summary>Leaves its pages to the interpreter.</summary>
    public void GiveUp() => given = true;
}
