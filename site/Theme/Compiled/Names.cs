using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>The names that the templates of a theme use in common, each with its slot, while they are compiled.</summary>
internal sealed class Names
{
    private static readonly FrozenSet<string> Functions = TemplateLibrary.Create().Keys.ToFrozenSet(StringComparer.Ordinal);

    private readonly NameScan scan = new();
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);

    /// <summary>Looks through the templates.</summary>
    public Names(ImmutableArray<ThemeTemplate> templates)
    {
        foreach (var template in templates) scan.Visit(template.Page);
    }

    /// <summary>How many slots there are.</summary>
    public int Count => slots.Count;

    /// <summary>The slot of a variable to be read.</summary>
    /// <exception cref="NotSupportedException">It is the name of a function.</exception>
    public int Read(string name)
    {
        if (Functions.Contains(name)) throw new NotSupportedException(name);
        if (!slots.TryGetValue(name, out var slot)) slots.Add(name, slot = slots.Count);
        return slot;
    }

    /// <summary>The slot of a variable to be set.</summary>
    /// <exception cref="NotSupportedException">It is the name of a function or of a loop's variable, which would go on hiding it.</exception>
    public int Assign(string name) => scan.Looped.Contains(name) ? throw new NotSupportedException(name) : Read(name);

    /// <summary>
    /// The members of a model that templates name, each with its slot; null where one of them hides a function, or a template would set
    /// it, which Scriban forbids.
    /// </summary>
    public (int Slot, Func<object, object?> Get)[]? Bind(RecordAccessor model)
    {
        if (model.Members.Any(member => Functions.Contains(member.Key) || scan.Assigned.Contains(member.Key))) return null;
        return [.. model.Members.Where(member => slots.ContainsKey(member.Key)).Select(member => (slots[member.Key], member.Value))];
    }
}
