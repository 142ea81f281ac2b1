using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Sbpac.Site.Diagnostics;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Sbpac.Site.Theme;

/// <summary>
/// Lets templates read the properties of a record under <c>snake_case</c> names. One for each type, shared by all threads:
/// reflection looks at a type once in the life of a theme, not once in each context.
/// </summary>
internal sealed class RecordAccessor : IObjectAccessor
{
    private readonly string typeName;
    private readonly FrozenDictionary<string, Func<object, object?>> getters;

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = "Models are types of this assembly, which is kept whole.")]
    private RecordAccessor(Type type)
    {
        typeName = type.Name;
        Members =
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => new KeyValuePair<string, Func<object, object?>>(
                    StandardMemberRenamer.Rename(property.Name), MemberGetter.Of(property))),
        ];
        getters = Members.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The members: name and getter.</summary>
    public ImmutableArray<KeyValuePair<string, Func<object, object?>>> Members { get; }

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    /// <summary>Makes the accessor of a type.</summary>
    public static RecordAccessor Of(Type type) => new(type);

    /// <summary>What reads a member, or null where there is none of that name.</summary>
    public Func<object, object?>? Getter(string member) => getters.GetValueOrDefault(member);

    /// <inheritdoc/>
    public int GetMemberCount(TemplateContext context, SourceSpan span, object target) => Members.Length;

    /// <inheritdoc/>
    public IEnumerable<string> GetMembers(TemplateContext context, SourceSpan span, object target) =>
        Members.Select(member => member.Key);

    /// <inheritdoc/>
    public bool HasMember(TemplateContext context, SourceSpan span, object target, string member) => getters.ContainsKey(member);

    /// <inheritdoc/>
    /// <exception cref="TemplateFault">The type has no such member; the message names those it has.</exception>
    public bool TryGetValue(TemplateContext context, SourceSpan span, object target, string member, out object? value)
    {
        if (!getters.TryGetValue(member, out var getter))
        {
            var known = string.Join(", ", Members.Select(one => one.Key).Order(StringComparer.Ordinal));
            throw new TemplateFault(Codes.UnknownMember, span, typeName, member, known);
        }
        value = getter(target);
        return true;
    }

    /// <inheritdoc/>
    public bool TrySetValue(TemplateContext context, SourceSpan span, object target, string member, object? value) => false;

    /// <inheritdoc/>
    public bool TryGetItem(TemplateContext context, SourceSpan span, object target, object index, out object? value)
    {
        value = null;
        return false;
    }

    /// <inheritdoc/>
    public bool TrySetItem(TemplateContext context, SourceSpan span, object target, object index, object? value) => false;
}
