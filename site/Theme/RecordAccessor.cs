using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
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
    private static readonly MethodInfo OpenGetter =
        new Func<PropertyInfo, Func<object, object?>>(Getter<string, string>).Method.GetGenericMethodDefinition();

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
                    StandardMemberRenamer.Rename(property.Name), Getter(property))),
        ];
        getters = Members.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The members: name and getter.</summary>
    public ImmutableArray<KeyValuePair<string, Func<object, object?>>> Members { get; }

    /// <inheritdoc/>
    public bool HasIndexer => false;

    /// <inheritdoc/>
    public Type? IndexType => null;

    // A delegate costs a tenth of what reflection costs at each call, and the pages of a large site ask millions of times. The
    // getter of a struct wants a reference to it, which no delegate of this form can give; native code has such delegates for
    // references alone.
    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = "Getter asks nothing of its types.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "References share the code of Getter<string, string>.")]
    private static Func<object, object?> Getter(PropertyInfo property) =>
        property.DeclaringType!.IsValueType || (property.PropertyType.IsValueType && !RuntimeFeature.IsDynamicCodeSupported)
        ? property.GetValue
        : (Func<object, object?>)OpenGetter.MakeGenericMethod(property.DeclaringType, property.PropertyType).Invoke(null, [property])!;

    private static Func<object, object?> Getter<TRecord, TValue>(PropertyInfo property)
    {
        var get = property.GetMethod!.CreateDelegate<Func<TRecord, TValue>>();
        return record => get((TRecord)record);
    }

    /// <summary>Makes the accessor of a type.</summary>
    public static RecordAccessor Of(Type type) => new(type);

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
