#!/usr/bin/env bash
# run.sh CORPUS OUT [norel]: a clean Hugo build of a corpus in Hugo's layout; norel: without related releases.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
corpus=$(cd "$1" && pwd)
out=$(realpath -m "$2")
config=$here/config.toml
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
if [ "${3:-}" = norel ]; then
  sed 's/related = true/related = false/' "$config" > "$scratch/config.toml"
  config=$scratch/config.toml
fi
cd "$here"
HUGO_DATADIR=$corpus/data HUGO_RESOURCEDIR=$scratch/resources \
  hugo --quiet --noBuildLock --config "$config" --contentDir "$corpus/content" -d "$out"
