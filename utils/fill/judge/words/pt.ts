import type { WordList } from './word-list'

export const pt: WordList = {
  phone: 'com_ddd ddd_numero ddd_e_numero fone telem* tlm',
  amount: 'valor* quantia',
  price: 'preco pacote plano creditos',
  topUp: 'carreg* creditos',
  country: 'ddi',
  area: 'ddd codigo_de_area',
  extension: 'ramal',
  confirm: 'novamente',
  never: 'senha pesquis* procur* quantidade assunto motivo operadora marca*',
  other: 'cep validade cpf cnpj rg transac* idade nif contrato*',
  account: 'conta assinante',
  bound: 'renda receita taxa gorjeta desconto',
  payer: 'residencial comercial recado',
}
