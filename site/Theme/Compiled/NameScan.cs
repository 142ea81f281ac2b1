using Scriban.Syntax;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>Looks through templates for the names that loops give their variables, and those that are assigned.</summary>
internal sealed class NameScan : ScriptVisitor
{
    /// <summary>The variables of loops.</summary>
    public HashSet<string> Looped { get; } = new(StringComparer.Ordinal);

    /// <summary>The variables that a template sets.</summary>
    public HashSet<string> Assigned { get; } = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Visit(ScriptForStatement node)
    {
        if (node.Variable is ScriptVariableGlobal variable) Looped.Add(variable.Name);
        base.Visit(node);
    }

    /// <inheritdoc/>
    public override void Visit(ScriptAssignExpression node)
    {
        if (node.Target is ScriptVariableGlobal variable) Assigned.Add(variable.Name);
        base.Visit(node);
    }
}
